import type { CardTemplate } from './card-template.ts'
import { cardHead, closingFields, commonFacts, nameField, phoneField, visitFields } from './common-fields.ts'
import { facts } from './field-rows.ts'

/** 客户基本信息 and 联系信息 (S1-26). */
const customer = facts(
  commonFacts.party,
  commonFacts.gender,
  commonFacts.age,
  commonFacts.occupation,
  commonFacts.residence,
  commonFacts.email,
  commonFacts.wechat,
  commonFacts.qq,
  commonFacts.bestTime,
)

/** What a record must hold of the other side's work (S4-17), and of what is done for them (S0-38). */
const work = facts(
  commonFacts.position,
  ['company', ['公司名称（单位名称）', 'Company (organisation)'], { tier: 'important', checkpoint: 'visit' }],
  [
    'presentProject',
    ['现在的项目地址和名称', 'Present project, place and name'],
    { tier: 'important', checkpoint: 'visit' },
  ],
  commonFacts.serviceGoal,
)

/** 需求记录, 消费记录 and 活动参与记录 (S1-26). */
const records = facts(
  ['model', ['意向产品', 'Product wanted']],
  ['budget', ['预算', 'Budget']],
  ['needs', ['需求记录', 'Needs and complaints'], { kind: 'note' }],
  ['purchases', ['消费记录', 'Purchases'], { kind: 'note' }],
  ['campaigns', ['活动参与记录', 'Campaigns taken part in'], { kind: 'note' }],
  ['rivals', ['对比产品', 'Compared with'], { kind: 'note' }],
  commonFacts.remark,
)

const closing = closingFields.map((field) =>
  field.key === 'boughtModel' ? { ...field, label: { zh: '购买何种产品', en: 'Product bought' } } : field,
)

/** 通用: what any telephone sale keeps of a customer (R62, S4-17, S1-26). */
export const generalTemplate: CardTemplate = {
  code: 'general',
  version: 1,
  name: { zh: '通用', en: 'General' },
  fields: [
    ...cardHead,
    ...nameField,
    ...phoneField,
    ...customer,
    ...work,
    ...records,
    ...visitFields,
    ...closing,
  ],
}
