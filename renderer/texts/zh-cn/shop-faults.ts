import type { Values } from '../values.ts'

/** What can be wrong with people, settings and the front of a card. */
export const shopFaultsZh = {
  'hours-reversed': () => '能打电话的时间，“到”要在“从”之后，请改一下。',
  'no-working-weekday': () => '一周至少要有一天营业。',
  'day-off-and-worked': (data: Values) => `${data.day} 不能又休又班，请只留一个。`,
  'day-of-other-year': (data: Values) => `${data.day} 不是 ${data.year} 年的日子，请去掉。`,
  'year-without-holidays': (data: Values) => `${data.year} 年一天放假也没有，请先填放假的日子。`,
  'own-cover': () => '不能自己代自己，请另选一个人。',
  'scheme-needs-name': () => '请填写方案名称。',
  'no-tracked-grade': () => '至少要有一级是继续跟进的。',
  'grade-needs-code': (data: Values) => `第 ${data.place} 级还没有级别代号，请填写。`,
  'grade-needs-label': (data: Values) => `${data.grade} 还没有名称，请填写。`,
  'grade-twice': (data: Values) => `级别 ${data.grade} 出现了两次，请改一个。`,
  'gap-past-year': (data: Values) =>
    `${data.grade} 的周期 ${data.gap} 天太长：还在跟进的客户一年至少联系一次，最多 ${data.most} 天。`,
  'horizon-out-of-order': (data: Values) =>
    `${data.grade} 排在 ${data.hotter} 下面，购买时间要比它更晚，请调整次序或时间。`,
  'gap-past-limit': (data: Values) =>
    `${data.grade} 级的周期 ${data.gap} 天比最迟 ${data.limit} 天还长，请把周期改短或把最迟放宽。`,
  'owner-by-owner': () => '店主的资料和密码只有店主能改。',
  'last-owner': () => '店里至少要留一位在用的店主，请先让另一个人当店主。',
  'login-name-taken': (data: Values) => `登录名“${data.loginName}”已经有人用了，请换一个。`,
  'no-such-team': () => '这个组已经不在了，请另选一个。',
  'not-a-number': (data: Values) => `这里要填数字，现在是“${data.value}”。`,
  'not-a-day': (data: Values) => `这里要填日期，例如 2026-11-24，现在是“${data.value}”。`,
  'not-a-list': (data: Values) => `这里要一项一项地填，现在是“${data.value}”。`,
  'not-facts': () => '填写的内容格式不对，请重新填写这一项。',
  'needs-name': () => '请填写姓名。',
  'needs-login': () => '请填写登录名。',
  'needs-role': () => '至少选一个角色。',
  'password-short': (data: Values) => `密码至少8个字，现在是${data.length}个。`,
  'missing-fact': () => '这一项必填，请补上。',
  'book-key-closed': () => '数据是从另一台电脑搬来的：请店主先在这台电脑登录一次，再做这一步。',
  'assignee-left': (data: Values) => `${data.name}已经停用，不能再分给他。请另选一个人。`,
  'assignee-sells-nothing': (data: Values) =>
    `${data.name}的角色不打回访，分给他没人打。请另选一个人，或先在“人员”里改角色。`,
  'assignee-out-of-reach': (data: Values) =>
    `${data.name}不在您的组里，不能分给他。请另选一个人，或找经理来分。`,
  'assign-needs-why': () => '这些卡现在有人在跟，请写一句为什么要动。',
  'card-in-bin': () => '这张卡在回收站里，请先恢复再改。',
  'card-not-in-bin': () => '这张卡不在回收站里，不用恢复。',
  'whole-number-needed': () => '您看不到完整号码，按号码查找要输入完整的号码。',
  'unknown-phone': () => '这个号码不在这张卡上，请刷新后重选。',
  'already-void': () => '这条记录已经撤销过了。',
  'not-own-visit': () => '只能撤销自己的记录，别人的请主管来撤销。',
  'refusal-needs-supervisor': () => '客户要求勿扰的记录只有主管能撤销，请把原因告诉主管。',
  signed: () => '这条记录已经签核，不能再撤销，请用更正说明。',
} satisfies Record<string, (data: Values) => string>
