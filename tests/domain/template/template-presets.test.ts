import { describe, expect, test } from 'vitest'
import { type CardTemplate, factFields, missingFacts } from '#shared/domain/template/card-template.ts'
import { checkTemplate } from '#shared/domain/template/check-template.ts'
import { wantedFields } from '#shared/domain/template/edit-template.ts'
import { templateCodes, templatePresets } from '#shared/domain/template/template-presets.ts'

const { car, estate, insurance, general } = templatePresets

function labelsOf({ fields }: CardTemplate): readonly string[] {
  return fields.map(({ label }) => label.zh)
}

describe('房产', () => {
  test('R62 has the whole 预到访登记 of S4-12, in its order behind name and phone', () => {
    const labels = labelsOf(estate)
    const slip = ['出发地', '交通方式', '几个人', '出发时间', '具体到访时间']
    const wishes = ['意向项目', '预算', '抗性问题', '关注点']
    const from = labels.indexOf('顾客姓名')
    expect(labels.slice(from, from + 11)).toEqual(['顾客姓名', '电话', ...slip, ...wishes])
  })
})

describe('保险金融', () => {
  test.each(['公司名称', '服务目标'])('R62 has %s of the class sheet', (label) => {
    expect(labelsOf(insurance)).toContain(label)
  })
})

describe('通用', () => {
  test.each(['职位', '单位名称', '现在的项目地址和名称', '电话'])(
    'R62 has %s, which S4-17 demands',
    (label) => {
      expect(labelsOf(general).some((one) => one.includes(label))).toBe(true)
    },
  )

  test.each(['顾客姓名', '性别', '年龄', '职业', '居住地'])('R62 has %s of 客户基本信息, S1-26', (label) => {
    expect(labelsOf(general)).toContain(label)
  })

  test.each(['邮箱', '微信', 'QQ', '消费记录', '需求记录', '活动参与记录'])(
    'R62 has %s of S1-26',
    (label) => {
      expect(labelsOf(general)).toContain(label)
    },
  )

  test.each(['公司名称', '服务目标'])('R62 has %s of the class sheet', (label) => {
    expect(labelsOf(general).some((one) => one.startsWith(label))).toBe(true)
  })
})

describe.each(templateCodes)('the template %s', (code) => {
  const template = templatePresets[code]

  test('R62 could be saved as it is shipped: every name once, options where words are chosen', () => {
    expect(template).toMatchObject({ code, version: 1 })
    expect(checkTemplate({ template, wanted: wantedFields(template) })).toEqual([])
  })

  test('R62 no key is used twice, and every label stands in both languages', () => {
    const keys = template.fields.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(template.fields.filter(({ label }) => label.zh === '' || label.en === '')).toEqual([])
  })

  test('R62 keeps each visit’s labels and the end of the card as the paper has them', () => {
    const back = (one: CardTemplate) => one.fields.filter(({ holder }) => holder === 'visit')
    expect(back(template)).toEqual(back(car))
    expect(template.fields.filter(({ holder }) => holder === 'closing')).toHaveLength(3)
  })

  test('R62 the same key means the same thing in each trade, so a value outlives the change of template', () => {
    const kinds = new Map(factFields(car).map(({ key, kind }) => [key, kind]))
    const others = factFields(template).filter(({ key, kind }) => kinds.has(key) && kinds.get(key) !== kind)
    expect(others.map(({ key }) => key)).toEqual(code === 'car' ? [] : othersThan(code))
  })
})

/** What one trade writes freely, another chooses from words: any text is good in both. */
function othersThan(code: string): readonly string[] {
  return code === 'estate' ? ['purchaseUse', 'purchaseWay'] : []
}

test('R27 an organisation is not asked for its birthday and hobbies', () => {
  const asked = { template: car, checkpoint: 'delivery', tier: 'important' } as const
  expect(missingFacts({ ...asked, facts: {} }).map(({ key }) => key)).toEqual(['birthday', 'hobbies'])
  expect(missingFacts({ ...asked, facts: { party: '单位' } })).toEqual([])
})
