import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Inputs } from '#shared/contract/client.ts'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
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

type Draft = Omit<Inputs['scheme']['save'], 'changeId'>

async function draftOf(schemeId: string): Promise<Draft> {
  const { schemes } = await owner.scheme.list()
  const scheme = schemes.find(({ id }) => id === schemeId)
  if (!scheme) throw new Error(`no scheme ${schemeId}`)
  return { schemeId, base: scheme.version, name: scheme.name, grades: scheme.grades }
}

const save = (draft: Draft) => owner.scheme.save({ changeId: uuidv7(), ...draft })

/** 汽车 again, every grade called every day, at the latest on the second. */
async function saveDaily(): Promise<void> {
  const draft = await draftOf('car')
  const cadence = { gaps: [1], repeat: 'last' as const, limit: 2 }
  await save({ ...draft, grades: draft.grades.map((grade) => ({ ...grade, cadence })) })
}

const toNewCar = { fromSchemeId: 'car', toSchemeId: 'car' }
const on = (day: string) => ({ on: day, minute: null, isPromise: false, reason: null })
const courseOf = async (id: string) => (await li.card.get({ id })).course

test('decision 1: every preset is there to choose, 汽车 in use', async () => {
  const { inUse, schemes, lastMove } = await owner.scheme.list()
  expect(inUse).toBe('car')
  expect(schemes.map(({ id }) => id)).toEqual(['car', 'log', 'shop4s', 'estate', 'class-sheet'])
  expect(lastMove).toBeNull()
})

test('R05 an edited scheme is its next version; saved as it was, it stays', async () => {
  const draft = await draftOf('car')
  const [first, ...others] = draft.grades
  if (!first) throw new Error('no grade')
  expect(await save(draft)).toEqual({ version: 1 })
  const grades = [{ ...first, label: { zh: 'H级（七日）', en: 'Grade H' } }, ...others]
  expect(await save({ ...draft, grades })).toEqual({ version: 2 })
  const { scheme } = await li.rule.get()
  expect([scheme.version, scheme.grades[0]?.label.zh, scheme.grades[0]?.rank]).toEqual([2, 'H级（七日）', 1])
  expect((await failureOf(save(draft))).code).toBe('STALE')
})

test('R05 cards keep the version they were graded in until they are graded again', async () => {
  const cardId = await makeCard(li, { grade: 'H' })
  await saveDaily()
  expect(await courseOf(cardId)).toMatchObject({ dueOn: '2026-11-24', grade: { schemeVersion: 1 } })
  const proposal = await li.visit.propose({ cardId, outcome: 'talked', grade: 'H' })
  expect(proposal.next?.on).toBe('2026-11-23')
  await li.visit.save(visitOf(cardId, talk({ next: on('2026-11-23') })))
  expect((await courseOf(cardId)).grade).toMatchObject({ schemeVersion: 2 })
})

test('R05 what no card could be graded by is refused, each with its sentence', async () => {
  const draft = await draftOf('car')
  const [first, second, ...others] = draft.grades
  if (!first || !second) throw new Error('no grade')
  const cadence = { gaps: [400], repeat: 'last' as const, limit: null }
  expect(await faultsOf(save({ ...draft, grades: [first, { ...second, code: 'H' }, ...others] }))).toEqual([
    'grade-twice',
  ])
  expect(await faultsOf(save({ ...draft, grades: [{ ...first, cadence }] }))).toEqual(['gap-past-year'])
})

test('R05 a scheme of one’s own is made and put in use; new cards are graded in it', async () => {
  const draft = await draftOf('estate')
  await save({ ...draft, schemeId: 'own-1', base: 0, name: { zh: '本店五级', en: 'Ours' } })
  await owner.scheme.use({ changeId: uuidv7(), schemeId: 'own-1' })
  expect((await li.rule.get()).scheme).toMatchObject({ id: 'own-1', version: 1 })
  const course = await courseOf(await makeCard(li, { grade: 'key' }))
  expect(course.grade).toEqual({ schemeId: 'own-1', schemeVersion: 1, code: 'key' })
  expect((await failureOf(owner.scheme.use({ changeId: uuidv7(), schemeId: 'none' }))).code).toBe('NOT_FOUND')
})

test('R05 moving cards is tried first: it says who is due earlier or overdue, and changes nothing', async () => {
  const fresh = await makeCard(li, { grade: 'A' })
  shop.setClock('2026-11-24T02:00:00.000Z')
  const agreed = await makeCard(li, { grade: 'H' })
  await li.visit.save(
    visitOf(agreed, talk({ next: on('2026-11-27'), bottleneck: 'x', content: 'y', grade: 'A' })),
  )
  await saveDaily()
  const { lines, left } = await owner.scheme.tryMove(toNewCar)
  const none = { later: 0, same: 0, overdue: 0, pastLimit: 0 }
  expect(lines).toEqual([{ ...none, from: 'A', to: 'A', cards: 2, earlier: 1, same: 1, overdue: 1 }])
  expect(left).toEqual([])
  expect(await courseOf(fresh)).toMatchObject({ dueOn: '2026-11-29', grade: { schemeVersion: 1 } })
  expect((await owner.scheme.list()).schemes[0]).toMatchObject({ cards: 0, cardsBehind: 2 })
})

test('R05 the move goes through the door in one batch, and is taken back as if it had never been', async () => {
  const cardId = await makeCard(li, { grade: 'A' })
  await li.visit.save(visitOf(cardId, talk({ grade: 'A', next: on('2026-11-29') })))
  const before = await courseOf(cardId)
  await saveDaily()
  const moveId = uuidv7()
  expect(await owner.scheme.move({ changeId: moveId, ...toNewCar })).toEqual({ cards: 1 })
  expect(await courseOf(cardId)).toMatchObject({
    ...{ dueOn: '2026-11-23', limitOn: '2026-11-24', visitCount: 1, grade: { schemeVersion: 2, code: 'A' } },
  })
  expect(await owner.scheme.move({ changeId: moveId, ...toNewCar })).toEqual({ cards: 0 })
  expect((await owner.scheme.list()).lastMove).toMatchObject({
    moveId,
    byName: '林老板',
    cards: 1,
    isUndone: false,
  })

  expect(await owner.scheme.undoMove({ changeId: uuidv7(), moveId })).toEqual({ cards: 1 })
  expect(await courseOf(cardId)).toEqual(before)
  expect(await owner.scheme.undoMove({ changeId: uuidv7(), moveId })).toEqual({ cards: 0 })
  expect((await owner.scheme.list()).lastMove).toMatchObject({ isUndone: true })
})

test('R05 a visit made since the move keeps its judgement when the move is taken back', async () => {
  const cardId = await makeCard(li, { grade: 'A' })
  await saveDaily()
  const moveId = uuidv7()
  await owner.scheme.move({ changeId: moveId, ...toNewCar })
  shop.passMinutes(5)
  await li.visit.save(visitOf(cardId, talk({ grade: 'H', next: on('2026-11-23') })))
  await owner.scheme.undoMove({ changeId: uuidv7(), moveId })
  expect(await courseOf(cardId)).toMatchObject({
    grade: { schemeVersion: 2, code: 'H' },
    dueOn: '2026-11-23',
  })
})

test('R05 to another scheme cards go by the grades that were chosen; who has no place there stays and is named', async () => {
  const [hot, cold] = [await makeCard(li, { grade: 'H' }), await makeCard(li, { grade: 'C' })]
  const move = { fromSchemeId: 'car', toSchemeId: 'estate', codes: { H: 'key' } }
  expect((await owner.scheme.tryMove(move)).left).toEqual([{ grade: 'C', cards: 1 }])
  expect(await owner.scheme.move({ changeId: uuidv7(), ...move })).toEqual({ cards: 1 })
  expect((await courseOf(hot)).grade).toMatchObject({ schemeId: 'estate', code: 'key' })
  expect((await courseOf(cold)).grade).toMatchObject({ schemeId: 'car', code: 'C' })
})

test('R46 schemes are the keepers’ to change', async () => {
  for (const ask of [li.scheme.list(), li.scheme.use({ changeId: uuidv7(), schemeId: 'log' })]) {
    expect((await failureOf(ask)).code).toBe('FORBIDDEN')
  }
})

test('R05 more cards than one chunk holds are moved and taken back whole', async () => {
  const cards = 520
  for (let n = 0; n < cards; n++) await makeCard(li, { grade: 'B' })
  await saveDaily()
  const moveId = uuidv7()
  expect(await owner.scheme.move({ changeId: moveId, ...toNewCar })).toEqual({ cards })
  expect((await owner.scheme.list()).lastMove).toMatchObject({ cards })
  expect(await owner.scheme.undoMove({ changeId: uuidv7(), moveId })).toEqual({ cards })
})
