import { describe, expect, test } from 'vitest'
import { carTemplate } from '#shared/domain/template/car-template.ts'
import { factFields, missingFacts } from '#shared/domain/template/card-template.ts'

const labels = carTemplate.fields.map(({ label }) => label.zh)

describe('汽车', () => {
  test('R62 every label of the paper card is there, in its order', () => {
    const paper = [
      ...['销售顾问', '日期', '意向级别', '编号', '建卡日期', '资料来源', '填卡人'],
      ...[
        '顾客姓名',
        '性别',
        '年龄',
        '电话',
        '现有车辆',
        '职业',
        '居住地',
        '主要驾驶者',
        '购车方式',
        '购车用途',
      ],
      ...['最佳回访时间', '顾客基本情况（家庭/收入/特征/类型/车辆的使用频率等）'],
      ...['意向车型及颜色', '购车类型', '关注点', '对比车型', '中意点'],
      ...['月 日 点', '级别判定', '洽谈印象', '主管批示', '洽谈内容', '瓶颈分析及跟踪方案', '下次访问时间'],
      ...['取消跟踪说明', '购买何种车型', '其他原因'],
    ]
    expect(labels.slice(0, paper.length)).toEqual(paper)
  })

  test.each(['出生日期', '学历', '单位性质', '婚姻状况', '工作年限', '兴趣爱好', '传真', '组织机构'])(
    'R62 has %s of the dealer’s data sheet',
    (label) => expect(labels).toContain(label),
  )

  test('R62 the boxes to tick are those of the paper', () => {
    const options = new Map(carTemplate.fields.map((field) => [field.key, field.options]))
    expect(options.get('grade')).toEqual(['H', 'A', 'B', 'C'])
    expect(options.get('purchaseKind')).toEqual(['新购', '增购', '置换', '转介绍'])
    expect(options.get('focus')).toEqual(['外观', '安全性', '动力性', '操控性', '舒适性', '经济性'])
  })

  test('R62 no key is used twice', () => {
    const keys = carTemplate.fields.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('R62 what the card or a visit holds itself is no fact', () => {
    const facts = factFields(carTemplate).map(({ key }) => key)
    expect(facts).toContain('bestTime')
    expect(facts).not.toContain('name')
    expect(facts).not.toContain('content')
  })

  test('R27 all missing important facts of a checkpoint come at once', () => {
    const missing = missingFacts({
      template: carTemplate,
      facts: { fax: '023-1' },
      checkpoint: 'delivery',
      tier: 'important',
    })
    expect(missing.map(({ key }) => key)).toEqual(['birthday', 'hobbies'])
  })
})
