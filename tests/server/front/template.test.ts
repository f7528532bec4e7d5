import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Outputs } from '#shared/contract/client.ts'
import type { TemplateCode } from '#shared/domain/template/template-presets.ts'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { attempt, makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let owner: ShopClient
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  owner = await shop.as('owner')
  li = await shop.as('li')
})
afterEach(() => shop.close())

type Template = Outputs['rule']['templates'][number]
type Field = Template['fields'][number]
type Wanted = Omit<Field, 'key' | 'side' | 'holder'> & { readonly key: string | null }

const blank: Wanted = {
  ...{ key: null, label: { zh: '孩子几岁', en: 'Age of the child' }, kind: 'text', options: [] },
  ...{ tier: 'general', checkpoint: null, party: 'both', isRetired: false },
}

async function templateOf(code: TemplateCode = 'car'): Promise<Template> {
  const template = (await owner.rule.templates()).find((one) => one.code === code)
  if (!template) throw new Error(`no template ${code}`)
  return template
}

function wantedOf({ fields }: Template): Wanted[] {
  return fields.filter(({ holder }) => holder === 'fact').map(({ side: _, holder: __, ...field }) => field)
}

/** Saves the fields of 汽车 as this changes them. */
async function edit(change: (fields: Wanted[]) => Wanted[]): Promise<unknown> {
  const { code, version, ...template } = await templateOf()
  const fields = change(wantedOf({ code, version, ...template }))
  return owner.setting.change({ changeId: uuidv7(), template: { code, version, fields } })
}

function withField(fields: Wanted[], key: string, part: Partial<Wanted>): Wanted[] {
  return fields.map((field) => (field.key === key ? { ...field, ...part } : field))
}

describe('the shop’s template', () => {
  test('R62 a new shop has all four, 汽车 in use, each with every label of its paper', async () => {
    const templates = await owner.rule.templates()
    expect(templates.map(({ code, isInUse }) => [code, isInUse])).toEqual([
      ['car', true],
      ['estate', false],
      ['insurance', false],
      ['general', false],
    ])
    expect(templates[0]?.fields.map(({ label }) => label.zh)).toContain('主管批示')
    expect(await failureOf(li.rule.templates())).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('R62 another template is in force at once; what cards hold stays, under the name it had', async () => {
    const cardId = await makeCard(li, { facts: { currentCar: '2014 福克斯', model: '宋PLUS 白' } })
    await owner.setting.change({ changeId: uuidv7(), templateCode: 'estate' })
    const { template } = await li.rule.get()
    expect(template).toMatchObject({ code: 'estate', version: 1 })
    expect(template.fields.map(({ label }) => label.zh)).toContain('抗性问题')
    expect(template.others).toContainEqual({
      key: 'currentCar',
      label: { zh: '现有车辆', en: 'Present car' },
    })
    expect((await li.card.get({ id: cardId })).facts).toEqual({
      currentCar: '2014 福克斯',
      model: '宋PLUS 白',
    })
    const fresh = await makeCard(li, { facts: { headcount: '３' } })
    expect(await li.card.get({ id: fresh })).toMatchObject({
      templateCode: 'estate',
      facts: { headcount: 3 },
    })
  })

  test('R62 an edit is the template’s next version; the one before stays as it was', async () => {
    await edit((fields) => [...withField(fields, 'occupation', { label: { zh: '工作', en: 'Job' } }), blank])
    const { template } = await li.rule.get()
    expect(template.version).toBe(2)
    expect(template.fields.find(({ key }) => key === 'occupation')?.label.zh).toBe('工作')
    expect(template.fields.at(-1)).toMatchObject({ key: '孩子几岁', label: blank.label })
    const rows = await shop.host.store.db
      .selectFrom('template')
      .select(['version', 'body'])
      .where('code', '=', 'car')
      .orderBy('version')
      .execute()
    expect(rows.map(({ version }) => version)).toEqual([1, 2])
    expect(rows[0]?.body).toContain('"职业"')
  })

  test('R62 renaming, retiring and restoring a field loses no value', async () => {
    const cardId = await makeCard(li, { facts: { occupation: '中学教师' } })
    const facts = async () => (await li.card.get({ id: cardId })).facts
    await edit((fields) =>
      withField(fields, 'occupation', { label: { zh: '工作', en: 'Job' }, isRetired: true }),
    )
    expect(await facts()).toEqual({ occupation: '中学教师' })
    const field = async () => (await li.rule.get()).template.fields.find(({ key }) => key === 'occupation')
    expect(await field()).toMatchObject({ isRetired: true, label: { zh: '工作' } })
    const { version } = await li.card.get({ id: cardId })
    await li.card.edit({ changeId: uuidv7(), cardId, version, facts: { age: 34 } })
    await edit((fields) => withField(fields, 'occupation', { isRetired: false }))
    expect(await field()).toMatchObject({ isRetired: false })
    expect(await facts()).toEqual({ occupation: '中学教师', age: 34 })
  })

  test('R27 a fact that is required for a new card is asked for, of whom it is meant for', async () => {
    const tier = { tier: 'required', checkpoint: 'create', party: 'organisation' } as const
    await edit((fields) => withField(fields, 'organisation', tier))
    const make = (facts: Record<string, string>) => makeCard(li, { facts })
    expect(await faultsOf(make({ party: '单位' }))).toEqual(['missing-fact'])
    await make({ party: '单位', organisation: '91500000-X' })
    await make({})
  })
})

describe('a visit', () => {
  test('R27 waits until what the shop requires is on the card, named together; an attempt does not', async () => {
    const cardId = await makeCard(li)
    const atVisit = { tier: 'required', checkpoint: 'visit' } as const
    await edit((fields) => withField(withField(fields, 'occupation', atVisit), 'residence', atVisit))
    await li.visit.save(visitOf(cardId, attempt()))
    const failure = await failureOf(li.visit.save(visitOf(cardId, talk())))
    const fault = { kind: 'missing-facts', data: { zh: '职业、居住地', en: 'Occupation, Lives in' } }
    expect(failure).toMatchObject({ code: 'REFUSED', data: { faults: [fault] } })
    const { version } = await li.card.get({ id: cardId })
    const facts = { occupation: '中学教师', residence: '渝北' }
    await li.card.edit({ changeId: uuidv7(), cardId, version, facts })
    const { visit } = await li.visit.save(visitOf(cardId, talk()))
    expect(visit.number).toBe(1)
  })
})

describe('an edit is refused', () => {
  test('R62 with its reason: no name, a name twice, a field that would be gone', async () => {
    expect(await faultsOf(edit((fields) => [...fields, { ...blank, label: { zh: '', en: ' ' } }]))).toEqual([
      'field-unnamed',
    ])
    const double = { ...blank, label: { zh: '职业', en: '' } }
    expect(await faultsOf(edit((fields) => [...fields, double]))).toEqual(['field-named-twice'])
    expect(await faultsOf(edit((fields) => fields.slice(1)))).toEqual(['field-gone'])
    expect((await templateOf()).version).toBe(1)
  })

  test('R62 when cards hold the word that would go, with how many; one in the bin counts', async () => {
    await makeCard(li, { facts: { focus: ['外观', '经济性'] } })
    const binned = await makeCard(li, { facts: { focus: ['外观'], purchaseKind: '置换' } })
    await owner.card.bin({ changeId: uuidv7(), cardId: binned, why: '重复' })
    const focus = ['安全性', '动力性', '操控性', '舒适性', '经济性']
    const failure = await failureOf(edit((fields) => withField(fields, 'focus', { options: focus })))
    expect(failure).toMatchObject({
      code: 'REFUSED',
      data: {
        faults: [{ kind: 'field-option-in-use', data: { label: '关注点', option: '外观', cards: 2 } }],
      },
    })
    const kinds = ['新购', '增购', '置换']
    await edit((fields) => withField(fields, 'purchaseKind', { options: kinds }))
    expect((await templateOf()).version).toBe(2)
  })

  test('R62 when values would be no good under another kind, and only then', async () => {
    await makeCard(li, { facts: { residence: '渝北', fax: '023-1' } })
    const asNumber = (key: string) => edit((fields) => withField(fields, key, { kind: 'number' }))
    const failure = await failureOf(asNumber('residence'))
    const fault = { kind: 'field-kind-in-use', field: 'template', data: { label: '居住地', cards: 1 } }
    expect(failure).toMatchObject({ code: 'REFUSED', data: { faults: [fault] } })
    await asNumber('mainDriver')
    await edit((fields) => withField(fields, 'residence', { kind: 'note' }))
    expect((await templateOf()).version).toBe(3)
  })

  test('R80 when somebody else saved the template meanwhile', async () => {
    const { code, version, ...rest } = await templateOf()
    const fields = wantedOf({ code, version, ...rest })
    await edit((now) => [...now, blank])
    const late = owner.setting.change({ changeId: uuidv7(), template: { code, version, fields } })
    expect(await faultsOf(late)).toEqual(['template-changed'])
  })
})
