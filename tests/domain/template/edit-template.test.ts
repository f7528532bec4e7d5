import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsAfter } from '#shared/domain/card/edit-facts.ts'
import { carTemplate } from '#shared/domain/template/car-template.ts'
import {
  type CardTemplate,
  factFields,
  fieldKinds,
  missingFacts,
} from '#shared/domain/template/card-template.ts'
import { checkTemplate, keepsMeaning, usesToAsk } from '#shared/domain/template/check-template.ts'
import {
  templateAfter,
  type WantedField,
  wantedFields,
  withShippedFields,
} from '#shared/domain/template/edit-template.ts'
import { type Facts, readFacts } from '#shared/domain/template/facts.ts'
import { frontFacts } from '#shared/domain/template/front-facts.ts'

const shipped = wantedFields(carTemplate)
const takenKeys = new Set(carTemplate.fields.map(({ key }) => key))

const blank: WantedField = {
  ...{ key: null, label: { zh: '孩子几岁', en: '' }, kind: 'text', options: [] },
  ...{ tier: 'general', checkpoint: null, party: 'both', isRetired: false },
}

let made = 0

function freshKey(): string {
  made += 1
  return `made-${made}`
}

function editOf(wanted: readonly WantedField[], template: CardTemplate = carTemplate): CardTemplate {
  return templateAfter({ template, wanted, takenKeys, newKey: freshKey })
}

/** The shipped fields with one of them otherwise. */
function withField(key: string, part: Partial<WantedField>): readonly WantedField[] {
  return shipped.map((field) => (field.key === key ? { ...field, ...part } : field))
}

function faultsOf(wanted: readonly WantedField[]): readonly string[] {
  return checkTemplate({ template: carTemplate, wanted }).map(({ kind }) => kind)
}

/** Renames, retires, restores and moves any of the fields, and adds some. */
const anyEdit = fc
  .record({
    order: fc.shuffledSubarray([...shipped], { minLength: shipped.length }),
    retired: fc.subarray(shipped.map(({ key }) => key)),
    added: fc.array(fc.constantFrom('甲', '乙', 'Third', '第四 4'), { maxLength: 3 }),
    renamed: fc.string({ minLength: 1, maxLength: 8 }),
  })
  .map(({ order, retired, added, renamed }): readonly WantedField[] => [
    ...order.map((field, place) => ({
      ...field,
      label: place === 0 ? { zh: `新${renamed}`, en: `new ${renamed}` } : field.label,
      isRetired: retired.includes(field.key),
    })),
    ...added.map((zh) => ({ ...blank, label: { zh, en: '' } })),
  ])

const anyFacts = fc.dictionary(
  fc.constantFrom('gender', 'model', 'hobbies', 'party', '从前的表头', 'shoeSize'),
  fc.constantFrom('单位', '男', '宋PLUS 白', '跑步'),
  { maxKeys: 6 },
)

describe('an edit of a template', () => {
  test('R62 no edit loses a value: each stays, is read the same, and is in sight on the card', () => {
    fc.assert(
      fc.property(anyEdit, anyFacts, (wanted, facts: Facts) => {
        const after = editOf(wanted)
        expect(readFacts(after, facts)).toEqual({ facts: readFacts(carTemplate, facts).facts, faults: [] })
        expect(factsAfter(facts, {})).toEqual(facts)
        const { asked, kept } = frontFacts(factFields(after), facts)
        const seen = [...asked.map(({ key }) => key), ...kept]
        expect(seen).toEqual(expect.arrayContaining(Object.keys(facts)))
        expect(new Set(seen).size).toBe(seen.length)
      }),
    )
  })

  test('R62 no edit takes a key away, and none gives one key twice', () => {
    fc.assert(
      fc.property(anyEdit, (wanted) => {
        const keys = editOf(wanted).fields.map(({ key }) => key)
        expect(keys).toEqual(expect.arrayContaining(carTemplate.fields.map(({ key }) => key)))
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('R62 a field that is retired and restored is what it was, whatever it was called meanwhile', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shipped), ({ key }) => {
        const retired = editOf(withField(key ?? '', { isRetired: true, label: { zh: '从前', en: 'Once' } }))
        const restored = editOf(shipped, retired)
        expect(restored.fields).toEqual(editOf(shipped).fields)
        expect(restored.version).toBe(3)
      }),
    )
  })

  test('R62 facts change places among themselves; what the card and the visits hold stays on its line of the paper', () => {
    const after = editOf([...shipped].reverse())
    const places = (template: CardTemplate) =>
      template.fields.map(({ holder, key }) => (holder === 'fact' ? 'fact' : key))
    expect(places(after)).toEqual(places(carTemplate))
    expect(factFields(after).map(({ key }) => key)).toEqual(shipped.map(({ key }) => key).toReversed())
  })

  test('R62 a new field comes last, and takes over what lists have brought under that heading', () => {
    const after = editOf([...shipped, blank, { ...blank, label: { zh: '', en: 'Shoe size' } }])
    expect(after.fields.slice(-2)).toMatchObject([
      { key: '孩子几岁', label: { zh: '孩子几岁', en: '孩子几岁' }, holder: 'fact', side: 'front' },
      { key: expect.stringMatching(/^made-/), label: { zh: 'Shoe size', en: 'Shoe size' } },
    ])
  })

  test('R62 a heading that another template uses as a key is nobody’s', () => {
    const taken = new Set([...takenKeys, '孩子几岁'])
    const after = templateAfter({
      ...{ template: carTemplate, wanted: [...shipped, blank], takenKeys: taken, newKey: () => 'other' },
    })
    expect(after.fields.at(-1)?.key).toBe('other')
  })

  test('R27 a retired field is asked for at no checkpoint, and an ordinary one has none', () => {
    const asked = { checkpoint: 'visit', tier: 'important', facts: {} } as const
    const retired = editOf(withField('model', { isRetired: true }))
    expect(missingFacts({ ...asked, template: carTemplate }).map(({ key }) => key)).toEqual(['model'])
    expect(missingFacts({ ...asked, template: retired })).toEqual([])
    const plain = editOf(withField('model', { tier: 'general' }))
    expect(plain.fields.find(({ key }) => key === 'model')?.checkpoint).toBeNull()
  })

  test('R62 a field that is new in the program comes to a shop that has made the template its own', () => {
    const own = {
      ...carTemplate,
      version: 4,
      fields: carTemplate.fields.filter(({ key }) => key !== 'party'),
    }
    const whole = withShippedFields(own, carTemplate)
    expect(whole.fields.at(-1)?.key).toBe('party')
    expect(withShippedFields(whole, carTemplate)).toBe(whole)
  })
})

describe('what an edit is refused for', () => {
  test.each([
    ['a field without a name', [...shipped, { ...blank, label: { zh: ' ', en: '' } }], 'field-unnamed'],
    ['a name that is there', [...shipped, { ...blank, label: { zh: ' 职业', en: '' } }], 'field-named-twice'],
    [
      'a name the card itself has',
      [...shipped, { ...blank, label: { zh: '编号', en: '' } }],
      'field-named-twice',
    ],
    [
      'an English name that is there',
      withField('fax', { label: { zh: '传真', en: 'age' } }),
      'field-named-twice',
    ],
    [
      'a name that a retired field has',
      [...withField('occupation', { isRetired: true }), { ...blank, label: { zh: '职业', en: '' } }],
      'field-named-as-retired',
    ],
    ['a field that would be gone', shipped.slice(1), 'field-gone'],
    ['a key nobody knows', [...shipped, { ...blank, key: 'what' }], 'field-unknown'],
    ['a choice of nothing', [...shipped, { ...blank, kind: 'choice' }], 'field-needs-options'],
    ['one word twice', withField('gender', { options: ['男', '女', '男 '] }), 'field-option-twice'],
    ['other words than the program reads', withField('party', { options: ['人', '店'] }), 'field-fixed'],
    ['必填 at no point', withField('fax', { tier: 'required' }), 'field-needs-checkpoint'],
    ['far too many', Array.from({ length: 121 }, () => blank), 'too-many-fields'],
  ] as const)('R62 %s', (_, wanted, fault) => {
    expect(faultsOf(wanted)).toEqual([fault])
  })

  test('R62 two fields may change names with each other', () => {
    const swapped = shipped.map((field) => {
      if (field.key === 'rivals') return { ...field, label: { zh: '中意点', en: 'What is liked' } }
      return field.key === 'likes' ? { ...field, label: { zh: '对比车型', en: 'Compared with' } } : field
    })
    expect(faultsOf(swapped)).toEqual([])
  })

  test('R62 a word in use and the kind of a used field are asked about; a new name, word or order is not', () => {
    const ask = (wanted: readonly WantedField[]) => usesToAsk({ template: carTemplate, wanted })
    expect(ask(withField('purchaseKind', { options: ['新购', '置换', '试驾'] }))).toEqual([
      { key: 'purchaseKind', label: '购车类型', option: '增购' },
      { key: 'purchaseKind', label: '购车类型', option: '转介绍' },
    ])
    expect(ask(withField('age', { kind: 'day' }))).toEqual([{ key: 'age', label: '年龄', option: null }])
    expect(ask(withField('purchaseKind', { kind: 'text', options: [] }))).toEqual([])
    expect(ask([...shipped].reverse())).toEqual([])
  })

  test('R62 a change of kind that is not asked about leaves every value good', () => {
    const values = [
      ['text', '34 岁'],
      ['number', 34],
      ['choice', '男'],
      ['many', ['外观']],
      ['day', '2026-01-01'],
      ['note', '一\n二'],
    ] as const
    for (const [from, value] of values)
      for (const to of fieldKinds) {
        if (!keepsMeaning(from, to)) continue
        const after = editOf([...shipped, { ...blank, kind: to, options: ['男'] }])
        expect(readFacts(after, { 孩子几岁: value }).faults).toEqual([])
      }
  })
})
