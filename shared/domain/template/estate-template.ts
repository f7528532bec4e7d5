import type { CardTemplate } from './card-template.ts'
import { cardHead, closingFields, commonFacts, nameField, phoneField, visitFields } from './common-fields.ts'
import { choice, facts } from './field-rows.ts'

const customer = facts(
  commonFacts.party,
  commonFacts.gender,
  commonFacts.age,
  commonFacts.occupation,
  commonFacts.residence,
  commonFacts.bestTime,
)

/** 预到访登记 in its order (S4-12), behind name and phone. */
const beforeVisit = facts(
  ['departFrom', ['出发地', 'Sets out from']],
  choice('transport', ['交通方式', 'Means of transport'], {
    options: ['自驾', '地铁', '公交', '打车', '接送'],
  }),
  ['headcount', ['几个人', 'How many people'], { kind: 'number' }],
  ['departAt', ['出发时间', 'Sets out at']],
  ['arriveAt', ['具体到访时间', 'Arrives at']],
  ['model', ['意向项目', 'Project wanted'], { tier: 'important', checkpoint: 'visit' }],
  ['budget', ['预算', 'Budget'], { tier: 'important', checkpoint: 'visit' }],
  ['resistance', ['抗性问题', 'Objections'], { kind: 'note' }],
  choice('focus', ['关注点', 'Cares about'], {
    kind: 'many',
    options: ['地段', '价格', '户型', '学区', '交通', '配套', '品质'],
  }),
)

const home = facts(
  ['unitType', ['意向户型', 'Layout wanted']],
  ['area', ['意向面积', 'Floor area wanted']],
  choice('purchaseUse', ['置业目的', 'Purpose'], { options: ['自住', '改善', '学区', '投资', '养老'] }),
  choice('purchaseWay', ['付款方式', 'Way of paying'], {
    options: ['全款', '商业贷款', '公积金', '组合贷款'],
    tier: 'important',
    checkpoint: 'order',
  }),
  ['rivals', ['对比项目', 'Compared with'], { kind: 'note' }],
  ['background', ['客户基本情况（家庭/收入/特征）', 'Background (family, income, traits)'], { kind: 'note' }],
  commonFacts.company,
  commonFacts.remark,
)

const closing = closingFields.map((field) =>
  field.key === 'boughtModel' ? { ...field, label: { zh: '购买何处', en: 'Bought where' } } : field,
)

/** 房产: the card with the 预到访登记 of S4-12 on its front (R62). */
export const estateTemplate: CardTemplate = {
  code: 'estate',
  version: 1,
  name: { zh: '房产', en: 'Property' },
  fields: [
    ...cardHead,
    ...nameField,
    ...phoneField,
    ...beforeVisit,
    ...customer,
    ...home,
    ...visitFields,
    ...closing,
  ],
}
