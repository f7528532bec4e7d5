import type { CardTemplate, FieldHolder, TemplateField } from './card-template.ts'

type Names = readonly [zh: string, en: string]
type Details = Partial<Omit<TemplateField, 'key' | 'label' | 'holder'>>
type Row = readonly [key: string, names: Names, details?: Details]

const usual = { kind: 'text', options: [], tier: 'general', checkpoint: null, party: 'both' } as const
const person = { party: 'person' } as const
const wantedAtDelivery = { tier: 'important', checkpoint: 'delivery' } as const

function fieldsIn(holder: FieldHolder, side: TemplateField['side'], rows: readonly Row[]) {
  return rows.map(([key, [zh, en], details]): TemplateField => {
    return { ...usual, key, label: { zh, en }, holder, side, ...details }
  })
}

const head = fieldsIn('card', 'front', [
  ['consultant', ['销售顾问', 'Consultant']],
  ['day', ['日期', 'Date'], { kind: 'day' }],
  ['grade', ['意向级别', 'Grade'], { kind: 'choice', options: ['H', 'A', 'B', 'C'] }],
  ['number', ['编号', 'Card no.']],
  ['createdOn', ['建卡日期', 'Card made on'], { kind: 'day' }],
  ['source', ['资料来源', 'Source']],
  ['filledBy', ['填卡人', 'Filled in by']],
  ['name', ['顾客姓名', 'Name'], { tier: 'important', checkpoint: 'create' }],
])

const customer = fieldsIn('fact', 'front', [
  ['gender', ['性别', 'Gender'], { kind: 'choice', options: ['男', '女'] }],
  ['age', ['年龄', 'Age'], { kind: 'number' }],
])

const phone = fieldsIn('card', 'front', [
  ['phone', ['电话', 'Phone'], { tier: 'required', checkpoint: 'create' }],
])

const background: Names = [
  '顾客基本情况（家庭/收入/特征/类型/车辆的使用频率等）',
  'Background (family, income, traits, type, use of the car)',
]

const intention = fieldsIn('fact', 'front', [
  ['currentCar', ['现有车辆', 'Present car']],
  ['occupation', ['职业', 'Occupation']],
  ['residence', ['居住地', 'Lives in']],
  ['mainDriver', ['主要驾驶者', 'Main driver']],
  ['purchaseWay', ['购车方式', 'Way of buying'], { tier: 'important', checkpoint: 'order' }],
  ['purchaseUse', ['购车用途', 'Purpose']],
  ['bestTime', ['最佳回访时间', 'Best time to call']],
  ['background', background, { kind: 'note' }],
  ['model', ['意向车型及颜色', 'Model and colour wanted'], { tier: 'important', checkpoint: 'visit' }],
  [
    'purchaseKind',
    ['购车类型', 'Kind of purchase'],
    { kind: 'choice', options: ['新购', '增购', '置换', '转介绍'] },
  ],
  [
    'focus',
    ['关注点', 'Cares about'],
    { kind: 'many', options: ['外观', '安全性', '动力性', '操控性', '舒适性', '经济性'] },
  ],
  ['rivals', ['对比车型', 'Compared with'], { kind: 'note' }],
  ['likes', ['中意点', 'What is liked'], { kind: 'note' }],
])

const visit = fieldsIn('visit', 'back', [
  ['occurredAt', ['月 日 点', 'Month, day, hour']],
  ['gradeAfter', ['级别判定', 'Grade decided']],
  ['impression', ['洽谈印象', 'Impression'], { kind: 'note' }],
  ['check', ['主管批示', 'Supervisor’s word'], { kind: 'note' }],
  ['content', ['洽谈内容', 'What was said'], { kind: 'note' }],
  ['bottleneck', ['瓶颈分析及跟踪方案', 'Bottleneck and plan'], { kind: 'note' }],
  ['nextOn', ['下次访问时间', 'Next visit'], { kind: 'day' }],
])

const closing = fieldsIn('closing', 'back', [
  ['closing', ['取消跟踪说明', 'Why it ended'], { kind: 'choice', options: ['成交', '其他原因'] }],
  ['boughtModel', ['购买何种车型', 'Model bought']],
  ['otherReason', ['其他原因', 'Other reason'], { kind: 'note' }],
])

const schools = ['小学', '初中', '高中', '中专', '大专', '本科', '硕士', '博士']
const employers = ['私企', '国企', '外企', '事业单位', '机关', '个体']

const atDelivery = fieldsIn('fact', 'front', [
  ['birthday', ['出生日期', 'Born on'], { kind: 'day', ...person, ...wantedAtDelivery }],
  ['education', ['学历', 'Education'], { kind: 'choice', options: schools, ...person }],
  ['employerKind', ['单位性质', 'Kind of employer'], { kind: 'choice', options: employers }],
  ['marriage', ['婚姻状况', 'Marital status'], { kind: 'choice', options: ['未婚', '已婚'], ...person }],
  ['workingSince', ['工作年限', 'Working since'], { kind: 'day', ...person }],
  ['hobbies', ['兴趣爱好', 'Hobbies'], { ...person, ...wantedAtDelivery }],
  ['fax', ['传真', 'Fax']],
  ['organisation', ['组织机构', 'Organisation code'], { party: 'organisation' }],
  ['plate', ['车牌号', 'Number plate']],
  ['remark', ['备注', 'Remark'], { kind: 'note' }],
])

/** 汽车: every label of the 意向客户管理卡 in its order (S1-03), then what S0-01 asks for besides (R62). */
export const carTemplate: CardTemplate = {
  code: 'car',
  version: 1,
  name: { zh: '汽车', en: 'Cars' },
  fields: [...head, ...customer, ...phone, ...intention, ...visit, ...closing, ...atDelivery],
}
