import type { CardTemplate } from './card-template.ts'
import { cardHead, closingFields, commonFacts, nameField, phoneField, visitFields } from './common-fields.ts'
import { choice, facts, forPerson } from './field-rows.ts'

const wantedAtDelivery = { tier: 'important', checkpoint: 'delivery' } as const

const customer = facts(commonFacts.gender, commonFacts.age)

const intention = facts(
  ['currentCar', ['现有车辆', 'Present car']],
  commonFacts.occupation,
  commonFacts.residence,
  ['mainDriver', ['主要驾驶者', 'Main driver']],
  ['purchaseWay', ['购车方式', 'Way of buying'], { tier: 'important', checkpoint: 'order' }],
  ['purchaseUse', ['购车用途', 'Purpose']],
  commonFacts.bestTime,
  [
    'background',
    [
      '顾客基本情况（家庭/收入/特征/类型/车辆的使用频率等）',
      'Background (family, income, traits, type, use of the car)',
    ],
    { kind: 'note' },
  ],
  ['model', ['意向车型及颜色', 'Model and colour wanted'], { tier: 'important', checkpoint: 'visit' }],
  choice('purchaseKind', ['购车类型', 'Kind of purchase'], { options: ['新购', '增购', '置换', '转介绍'] }),
  choice('focus', ['关注点', 'Cares about'], {
    kind: 'many',
    options: ['外观', '安全性', '动力性', '操控性', '舒适性', '经济性'],
  }),
  ['rivals', ['对比车型', 'Compared with'], { kind: 'note' }],
  ['likes', ['中意点', 'What is liked'], { kind: 'note' }],
)

const dataSheet = facts(
  commonFacts.party,
  ['birthday', ['出生日期', 'Born on'], { kind: 'day', ...forPerson, ...wantedAtDelivery }],
  commonFacts.education,
  commonFacts.employerKind,
  commonFacts.marriage,
  ['workingSince', ['工作年限', 'Working since'], { kind: 'day', ...forPerson }],
  ['hobbies', ['兴趣爱好', 'Hobbies'], { ...forPerson, ...wantedAtDelivery }],
  commonFacts.fax,
  commonFacts.organisation,
  ['plate', ['车牌号', 'Number plate']],
  commonFacts.remark,
)

/** 汽车: every label of the 意向客户管理卡 in its order (S1-03), then what S0-01 asks for besides (R62). */
export const carTemplate: CardTemplate = {
  code: 'car',
  version: 1,
  name: { zh: '汽车', en: 'Cars' },
  fields: [
    ...cardHead,
    ...nameField,
    ...customer,
    ...phoneField,
    ...intention,
    ...visitFields,
    ...closingFields,
    ...dataSheet,
  ],
}
