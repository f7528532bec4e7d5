import type { SeededRandom } from '#shared/lib/seeded-random.ts'

const warm = [
  '试驾后同意，只差旧车估价',
  '约周六带家人来看车',
  '要最终落地价，今晚和家人商量',
  '已比完三家，倾向我们',
  '等年终奖，月内可定',
  '要求留一台现车，明天来交定金',
]
const even = [
  '问到店礼和分期利息',
  '对空间满意，嫌后排小',
  '想再对比一台合资',
  '等月底政策再说',
  '已发配置表和报价',
  '在看颜色，问提车周期',
  '让周末再打，要和爱人商量',
]
const cool = [
  '半年后再考虑',
  '预算还不够',
  '暂时不换车，先了解',
  '驾照还没到手',
  '等新款上市',
  '工作调动，先放一放',
]
const refused = ['说不需要，礼貌挂断', '已经不考虑买车', '近期不买，请别常打']
const doNotCall = ['请不要再打电话来了', '说过不需要，请别再联系', '已经有人打过三次，请把号码删掉']
const promised = ['在开会，约定再打', '正在开车，回头说', '在忙，让下午联系']
const bottlenecks = [
  '旧车差价 → 申请置换补贴，明早回复',
  '家人意见不一 → 邀全家试驾',
  '价格比网上高 → 列落地明细逐项对',
  '分期利息 → 请金融专员算贴息方案',
  '颜色无现车 → 查调拨，三天内给答复',
  '担心油耗 → 发三位车主实测',
]
const impressions = ['诚恳，怕被加价', '爽快', '谨慎，问得细', '犹豫', '有点急', '']

export interface Talk {
  readonly content: string
  readonly impression: string | null
  readonly bottleneck: string | null
}

/** What an agent would have noted after this outcome and grade. */
export function inventTalk(
  choice: { readonly outcome: string; readonly grade: string | null },
  random: SeededRandom,
): Talk {
  const impression = random.pick(impressions)
  return {
    content: random.pick(wordsFor(choice.outcome, choice.grade)),
    impression: impression === '' ? null : impression,
    bottleneck: choice.grade === 'H' || choice.grade === 'A' ? random.pick(bottlenecks) : null,
  }
}

function wordsFor(outcome: string, grade: string | null): readonly string[] {
  if (outcome === 'refused') return refused
  if (outcome === 'do-not-call') return doNotCall
  if (outcome === 'promised') return promised
  if (grade === 'H' || outcome === 'appointment') return warm
  return grade === 'C' ? cool : even
}
