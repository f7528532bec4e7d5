import type { Values } from '../values.ts'

export const templateFaultsZh = {
  'template-changed': () => '别人刚改过这张卡的栏目。您改的还在下面，请抄下要留的，刷新后再改。',
  'too-many-fields': (data: Values) => `一张卡最多 ${data.most} 栏，现在是 ${data.count} 栏，请停用几栏。`,
  'field-unnamed': (data: Values) => `第 ${data.place} 栏还没有名称，请写一个。`,
  'field-named-twice': (data: Values) => `“${data.label}”这个名称已经有了，请换一个。`,
  'field-named-as-retired': (data: Values) =>
    `停用的栏目里有“${data.label}”：请恢复那一栏，不用另加；以前填的都还在。`,
  'field-gone': (data: Values) => `“${data.label}”不能删掉，卡上填的会看不到；不用的请停用。`,
  'field-unknown': (data: Values) => `没有“${data.label}”这一栏，请刷新后再改。`,
  'field-needs-options': (data: Values) => `“${data.label}”是选择的，请写出选项，一行一个。`,
  'field-option-twice': (data: Values) => `“${data.label}”的选项里“${data.option}”写了两遍，请去掉一个。`,
  'field-fixed': (data: Values) => `“${data.label}”的类型和选项程序要用，只能改名称。`,
  'field-needs-checkpoint': (data: Values) => `“${data.label}”是必填的，请定在哪一步要填。`,
  'field-option-in-use': (data: Values) =>
    `有 ${data.cards} 张卡在“${data.label}”里选了“${data.option}”，这个选项请留着，或先改那些卡。`,
  'field-kind-in-use': (data: Values) =>
    `有 ${data.cards} 张卡填了“${data.label}”，换成这种类型会读不懂；请另加一栏，这一栏停用。`,
  'contact-unnamed': () => '请写这个人的姓名或称呼。',
  'contact-too-long': (data: Values) => `这一项最多 ${data.most} 个字，请写短一些。`,
  'too-many-contacts': (data: Values) => `一张卡最多记 ${data.most} 个人，请先去掉一位。`,
  'consent-needs-source': () => '请写怎么同意的，例如：来店登记表签字、电话录音。',
  'consent-in-future': () => '同意的时间还没到，请核对日期和钟点。',
  'missing-facts': (data: Values) =>
    `卡的正面还缺必填的：${data.zh}。请打开客户卡补上，再按一次保存；写好的回访留着。`,
} satisfies Record<string, (data: Values) => string>
