import type { CardTemplate } from './card-template.ts'
import { cardHead, closingFields, commonFacts, nameField, phoneField, visitFields } from './common-fields.ts'
import { choice, facts, forPerson } from './field-rows.ts'

const customer = facts(
  commonFacts.party,
  commonFacts.gender,
  commonFacts.age,
  commonFacts.birthday,
  commonFacts.marriage,
  ['children', ['子女情况', 'Children'], forPerson],
  commonFacts.occupation,
  ['income', ['年收入', 'Yearly income'], forPerson],
  commonFacts.residence,
  commonFacts.wechat,
  commonFacts.email,
  commonFacts.bestTime,
)

const work = facts(
  commonFacts.company,
  commonFacts.position,
  commonFacts.employerKind,
  commonFacts.organisation,
  commonFacts.serviceGoal,
)

const intention = facts(
  ['model', ['意向产品', 'Product wanted'], { tier: 'important', checkpoint: 'visit' }],
  ['budget', ['预算', 'Budget']],
  ['currentCover', ['现有保障或投资', 'Present cover or investments'], { kind: 'note' }],
  choice('risk', ['风险偏好', 'Attitude to risk'], { options: ['稳健', '平衡', '进取'] }),
  choice('focus', ['关注点', 'Cares about'], {
    kind: 'many',
    options: ['保障', '收益', '灵活', '费用', '品牌', '服务'],
  }),
  ['expiresOn', ['现有合同到期日', 'Present contract ends'], { kind: 'day' }],
  ['rivals', ['对比产品', 'Compared with'], { kind: 'note' }],
  ['background', ['客户基本情况（家庭/收入/特征）', 'Background (family, income, traits)'], { kind: 'note' }],
  commonFacts.remark,
)

const closing = closingFields.map((field) =>
  field.key === 'boughtModel' ? { ...field, label: { zh: '购买何种产品', en: 'Product bought' } } : field,
)

/** 保险金融: the card with 公司名称 and 服务目标 (R62, S0-38). */
export const insuranceTemplate: CardTemplate = {
  code: 'insurance',
  version: 1,
  name: { zh: '保险金融', en: 'Insurance and finance' },
  fields: [
    ...cardHead,
    ...nameField,
    ...phoneField,
    ...customer,
    ...work,
    ...intention,
    ...visitFields,
    ...closing,
  ],
}
