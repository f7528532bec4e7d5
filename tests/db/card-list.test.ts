import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBook } from '#db/queries/book-queries.ts'
import {
  type CardFilter,
  type CardPlace,
  type CardSort,
  cardSorts,
  countCards,
  type ListedCard,
  listCards,
} from '#db/queries/card-list-queries.ts'
import type { Store } from '#db/store.ts'
import { write } from '#db/write.ts'
import { queryKeysOf, searchKeysOf } from '#shared/domain/search-keys.ts'
import { describeOnBoth, emptyBook } from '../helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, phoneRow, teamRow, userRow } from './rows.ts'

const [me, mate] = [idOf(1), idOf(2)]

const anyCard = fc.record({
  ownerId: fc.constantFrom(me, mate, null),
  name: fc.constantFrom('张伟', '李娜'),
  grade: fc.constantFrom('H', 'A', null),
  status: fc.constantFrom('open', 'ordered', 'won'),
  stage: fc.constantFrom('resource', 'lead'),
  source: fc.constantFrom('网络', null),
  isStarred: fc.constantFrom<0 | 1>(0, 1),
  dueOn: fc.constantFrom('2026-11-20', '2026-11-22', null),
  lastEffectiveAt: fc.constantFrom('2026-11-20T04:00:00.000Z', null),
  deletedAt: fc.constantFrom(null, null, null, '2026-11-21T04:00:00.000Z'),
  serial: fc.integer({ min: 9990, max: 10_010 }),
})
type AnyCard = typeof anyCard extends fc.Arbitrary<infer Value> ? Value : never

const optional = <Value>(...values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined })
const anyFilter = fc.record({
  scope: fc.constantFrom<CardFilter['scope']>(
    { kind: 'own', userId: me },
    { kind: 'team', userId: me, teamId: idOf(800) },
    { kind: 'all' },
    { kind: 'none' },
  ),
  grades: optional(['H'], ['H', 'A']),
  statuses: optional(['open'] as const, ['won'] as const, ['ordered', 'open'] as const),
  stages: optional(['lead'] as const),
  source: optional('网络'),
  ownerId: optional(me),
  starred: optional(true, false),
  bin: optional(true, false),
  text: optional(queryKeysOf('张'), queryKeysOf('ln')),
})

describeOnBoth('The list of cards', (book) => {
  test('Every filter and order gives each card that fits once, and counts as many', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyCard, { maxLength: 20, selector: ({ serial }) => serial }),
        anyFilter,
        fc.constantFrom(...cardSorts),
        fc.boolean(),
        fc.integer({ min: 1, max: 7 }),
        async (cards, filter, sort, descending, limit) => {
          await fill(book(), cards)
          const wanted = sorted(
            cards.filter((card) => fits(card, filter)),
            sort,
            descending,
          )
          const listed = await listAll(book(), { filter, sort, descending, limit })
          expect(listed.map(({ number }) => number)).toEqual(wanted.map(numberOf))
          expect(await countCards(book().db, filter)).toBe(wanted.length)
        },
      ),
      { numRuns: book().engine === 'sqlite' ? 150 : 8 },
    )
  })

  test('The book counts its cards, without the bin, and the open ones', async () => {
    const card = { ownerId: me, name: '张伟', grade: null, stage: 'lead', source: null } as const
    const more = { isStarred: 0, dueOn: '2026-11-22', lastEffectiveAt: null } as const
    await fill(book(), [
      { ...card, ...more, status: 'open', deletedAt: null, serial: 1 },
      { ...card, ...more, status: 'won', deletedAt: null, serial: 2 },
      { ...card, ...more, status: 'open', deletedAt: '2026-11-21T04:00:00.000Z', serial: 3 },
    ])
    expect(await countBook(book().db)).toEqual({ cards: 2, openCards: 1, visits: 0 })
  })

  test('A row shows its first number', async () => {
    await fill(book(), [])
    const id = idOf(10)
    const phones = [
      phoneRow({ id: idOf(21), cardId: id, e164: '+8613900000002', position: 1 }),
      phoneRow({ id: idOf(22), cardId: id, e164: '+8613900000001', position: 0 }),
    ]
    const rows = phones.map((row) => ({ insert: 'phone', row }) as const)
    const command = commandOf('one', [{ insert: 'card', row: cardRow({ id }) }, ...rows])
    await write(book(), { author, decide: async () => [command] })
    const asked = {
      filter: { scope: { kind: 'all' } },
      sort: 'created',
      descending: false,
      limit: 5,
    } as const
    expect((await listAll(book(), asked)).map(({ phone }) => phone)).toEqual(['+8613900000001'])
  })
})

async function fill(store: Store, cards: readonly AnyCard[]): Promise<void> {
  await emptyBook(store)
  const users = [me, mate].map((id) => ({ insert: 'user', row: userRow({ id, teamId: idOf(800) }) }) as const)
  const shop = commandOf('shop', [{ insert: 'team', row: teamRow({ id: idOf(800) }) }, ...users])
  const commands = cards.map(({ serial: _serial, ...card }, at) => {
    const id = idOf(500 - at)
    const isQueued = card.status !== 'won' && card.deletedAt === null ? 1 : 0
    const row = cardRow({ ...card, id, isQueued, number: numberOf(cards[at]) })
    const keys = searchKeysOf({ name: card.name, phones: [] })
    return commandOf(id, [{ insert: 'card', row }], { searchKeys: [{ cardId: id, keys }] })
  })
  await write(store, { author, decide: async () => [shop, ...commands] })
}

function numberOf(card: AnyCard | undefined): string {
  return `A-26-${card?.serial}`
}

function fits(card: AnyCard, filter: CardFilter): boolean {
  const { scope, text, grades, statuses, stages, source, ownerId, starred, bin = false } = filter
  const isReached =
    scope.kind === 'all' ||
    (scope.kind === 'own' && card.ownerId === me) ||
    (scope.kind === 'team' && card.ownerId !== null)
  return (
    isReached &&
    (card.deletedAt !== null) === bin &&
    (!text || card.name === (text.letters ? '李娜' : '张伟')) &&
    (!grades || grades.includes(card.grade ?? '')) &&
    (!statuses || statuses.some((status) => status === card.status)) &&
    (!stages || stages.some((stage) => stage === card.stage)) &&
    (source === undefined || card.source === source) &&
    (ownerId === undefined || card.ownerId === ownerId) &&
    (starred === undefined || (card.isStarred === 1) === starred)
  )
}

/** Sorted by value, then by the order of making; text by its code units, as both engines compare it. */
function sorted(cards: readonly AnyCard[], sort: CardSort, descending: boolean): readonly AnyCard[] {
  const values: Readonly<Record<CardSort, (card: AnyCard) => string | number>> = {
    due: ({ dueOn }) => dueOn ?? '9',
    created: () => 0,
    'last-contact': ({ lastEffectiveAt }) => lastEffectiveAt ?? '',
    number: ({ serial }) => serial,
  }
  const value = values[sort]
  const ascending = cards.toSorted((a, b) => Number(value(a) > value(b)) - Number(value(a) < value(b)))
  return descending ? ascending.toReversed() : ascending
}

async function listAll(
  store: Store,
  {
    filter,
    sort,
    descending,
    limit,
  }: { filter: CardFilter; sort: CardSort; descending: boolean; limit: number },
): Promise<readonly ListedCard[]> {
  const rows: ListedCard[] = []
  for (let after: CardPlace | null = null; ; ) {
    const page: readonly ListedCard[] = await listCards(store.db, { filter, sort, descending, after, limit })
    rows.push(...page)
    const last = page.at(-1)
    if (!last || page.length < limit) return rows
    after = { value: last.sortValue, doc: last.doc }
  }
}
