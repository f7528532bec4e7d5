import { choice, type FieldRow, fieldsIn, forOrganisation, forPerson } from './field-rows.ts'
import { organisationWord, personWord } from './party.ts'

/** The card's own head, above the customer's name. */
export const cardHead = fieldsIn('card', 'front', [
  ['consultant', ['销售顾问', 'Consultant']],
  ['day', ['日期', 'Date'], { kind: 'day' }],
  ['grade', ['意向级别', 'Grade'], { kind: 'choice', options: ['H', 'A', 'B', 'C'] }],
  ['number', ['编号', 'Card no.']],
  ['createdOn', ['建卡日期', 'Card made on'], { kind: 'day' }],
  ['source', ['资料来源', 'Source']],
  ['filledBy', ['填卡人', 'Filled in by']],
])

export const nameField = fieldsIn('card', 'front', [
  ['name', ['顾客姓名', 'Name'], { tier: 'important', checkpoint: 'create' }],
])

export const phoneField = fieldsIn('card', 'front', [
  ['phone', ['电话', 'Phone'], { tier: 'required', checkpoint: 'create' }],
])

/** One visit on the back. */
export const visitFields = fieldsIn('visit', 'back', [
  ['occurredAt', ['月 日 点', 'Month, day, hour']],
  ['gradeAfter', ['级别判定', 'Grade decided']],
  ['impression', ['洽谈印象', 'Impression'], { kind: 'note' }],
  ['check', ['主管批示', 'Supervisor’s word'], { kind: 'note' }],
  ['content', ['洽谈内容', 'What was said'], { kind: 'note' }],
  ['bottleneck', ['瓶颈分析及跟踪方案', 'Bottleneck and plan'], { kind: 'note' }],
  ['nextOn', ['下次访问时间', 'Next visit'], { kind: 'day' }],
])

/** The end of the card. */
export const closingFields = fieldsIn('closing', 'back', [
  ['closing', ['取消跟踪说明', 'Why it ended'], { kind: 'choice', options: ['成交', '其他原因'] }],
  ['boughtModel', ['购买何种车型', 'Model bought']],
  ['otherReason', ['其他原因', 'Other reason'], { kind: 'note' }],
])

const schools = ['小学', '初中', '高中', '中专', '大专', '本科', '硕士', '博士']
const employers = ['私企', '国企', '外企', '事业单位', '机关', '个体']

/** Facts that more than one trade asks for, each under one key, so that a value outlives a change of template. */
export const commonFacts = {
  party: choice('party', ['客户类别', 'Person or organisation'], { options: [personWord, organisationWord] }),
  gender: choice('gender', ['性别', 'Gender'], { options: ['男', '女'], ...forPerson }),
  age: ['age', ['年龄', 'Age'], { kind: 'number', ...forPerson }],
  occupation: ['occupation', ['职业', 'Occupation']],
  position: ['position', ['职位', 'Position']],
  residence: ['residence', ['居住地', 'Lives in']],
  bestTime: ['bestTime', ['最佳回访时间', 'Best time to call']],
  wechat: ['wechat', ['微信', 'WeChat']],
  email: ['email', ['邮箱', 'E-mail']],
  qq: ['qq', ['QQ', 'QQ']],
  company: ['company', ['公司名称', 'Company']],
  serviceGoal: ['serviceGoal', ['服务目标', 'Goal of the service'], { kind: 'note' }],
  birthday: ['birthday', ['出生日期', 'Born on'], { kind: 'day', ...forPerson }],
  education: choice('education', ['学历', 'Education'], { options: schools, ...forPerson }),
  employerKind: choice('employerKind', ['单位性质', 'Kind of employer'], { options: employers }),
  marriage: choice('marriage', ['婚姻状况', 'Marital status'], { options: ['未婚', '已婚'], ...forPerson }),
  fax: ['fax', ['传真', 'Fax']],
  organisation: ['organisation', ['组织机构', 'Organisation code'], forOrganisation],
  remark: ['remark', ['备注', 'Remark'], { kind: 'note' }],
} satisfies Readonly<Record<string, FieldRow>>
