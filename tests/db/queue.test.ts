import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CardScope } from '#db/queries/card-scope.ts'
import { countQueue } from '#db/queries/queue/queue-count-queries.ts'
import { listQueuePage, placeOfRow, type QueueRow } from '#db/queries/queue/queue-queries.ts'
import { countListed } from '#db/queries/queue/queue-total-query.ts'
import type { QueueView } from '#db/queries/queue/queue-view.ts'
import { countUnassigned } from '#db/queries/queue/unassigned-queries.ts'
import { listWaitingPage, type WaitingRow } from '#db/queries/queue/waiting-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { Store } from '#db/store.ts'
import type { NewRow } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import { bands } from '#shared/domain/callback/band.ts'
import { countQueue as countRows, listQueuePart } from '#shared/domain/callback/callback-queue.ts'
import type { CallbackRow, QueueMoment } from '#shared/domain/callback/callback-row.ts'
import { type QueuePart, queueParts } from '#shared/domain/callback/queue-part.ts'
import { queueProfiles } from '#shared/domain/shop-rules.ts'
import { describeOnBoth, emptyBook } from '../helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, teamRow, userRow } from './rows.ts'

const [me, mate, stranger] = [idOf(1), idOf(2), idOf(3)]
const team = idOf(800)
const now = '2026-11-22T04:00:00.000Z'
const view: Omit<QueueView, 'scope' | 'profile'> = {
  now,
  soon: '2026-11-22T04:15:00.000Z',
  today: '2026-11-22',
  lastNear: '2026-11-23',
  dayStart: '2026-11-21T16:00:00.000Z',
  ranks: [1, 2, 3, 4],
}
const moment: QueueMoment = {
  ...view,
  dayOf: (instant) => (instant >= view.dayStart ? '2026-11-22' : '2026-11-21'),
}

const days = ['2026-11-15', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']
const instants = [
  '2026-11-20T04:00:00.000Z',
  '2026-11-22T03:00:00.000Z',
  now,
  view.soon,
  '2026-11-22T09:00:00.000Z',
]

const anyCard = fc.record({
  ownerId: fc.constantFrom(me, mate, stranger, null),
  queueRank: fc.constantFrom(1, 2, 3, 4),
  grade: fc.constantFrom('H', 'A', null),
  stage: fc.constantFrom('resource', 'contacted', 'signed', 'abandoned'),
  status: fc.constantFrom('open', 'ordered'),
  isStarred: fc.constantFrom<0 | 1>(0, 1),
  dueOn: fc.constantFrom(...days),
  dueMinute: fc.constantFrom(null, 0, 540, 1439),
  limitOn: fc.constantFrom(null, ...days),
  promisedAt: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...instants)),
  retryAt: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...instants)),
  lastTriedAt: fc.constantFrom(
    null,
    '2026-11-20T04:00:00.000Z',
    '2026-11-21T15:59:59.999Z',
    view.dayStart,
    now,
  ),
  attempts: fc.nat(2),
  visitCount: fc.nat(2),
  isQueued: fc.constantFrom<0 | 1>(1, 1, 1, 0),
}) satisfies fc.Arbitrary<Partial<NewRow<'card'>>>

type AnyCard = typeof anyCard extends fc.Arbitrary<infer Value> ? Value : never

const scopes: readonly CardScope[] = [
  { kind: 'own', userId: me },
  { kind: 'some', userIds: `${me} ${mate}` },
  { kind: 'team', userId: me, teamId: team },
  { kind: 'team', userId: me, teamId: null },
  { kind: 'all' },
  { kind: 'none' },
]

describeOnBoth('The queue in SQL', (book) => {
  test('R08 R65 R66 lists and counts what the domain lists and counts, page by page, for every scope, profile and part', async () => {
    const runs = book().engine === 'sqlite' ? 80 : 6
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyCard, { maxLength: 40 }),
        fc.constantFrom(...scopes),
        fc.constantFrom(...queueProfiles),
        fc.constantFrom(...queueParts),
        fc.integer({ min: 1, max: 9 }),
        async (cards, scope, profile, part, limit) => {
          await fill(book(), cards)
          const inScope = cards
            .map(toDomain)
            .filter((_, at) => cards[at]?.isQueued === 1 && owns(scope, cards[at]))
          const asked = { ...view, scope, profile }
          const listed = await listAll(book().db, { view: asked, part, limit })
          const wanted = listQueuePart(inScope, { part, moment, profile })
          expect(listed).toEqual(wanted.map(({ id, band }) => ({ id, band: 1 + bands.indexOf(band) })))
          const unowned = cards.filter(({ ownerId, isQueued }) => ownerId === null && isQueued === 1)
          expect(await countUnassigned(book().db)).toBe(unowned.length)
          expect(await countQueue(book().db, asked)).toEqual(countRows(inScope, moment))
          expect(await countListed(book().db, asked)).toBe(countRows(inScope, moment).total)
        },
      ),
      { numRuns: runs },
    )
  })

  test('A queue without any rank is empty, and so is its count', async () => {
    await fill(book(), [])
    const asked: QueueView = { ...view, ranks: [], scope: { kind: 'all' }, profile: 'grade-then-time' }
    expect(await listQueuePage(book().db, { view: asked, after: null, limit: 5 })).toEqual([])
    expect(await countQueue(book().db, asked)).toMatchObject({ total: 0, later: 0 })
  })
})

async function fill(store: Store, cards: readonly AnyCard[]): Promise<void> {
  await emptyBook(store)
  const people = [me, mate, stranger].map((id) => userRow({ id, teamId: id === stranger ? null : team }))
  const rows = cards.map((card, at) => cardRow({ ...card, id: cardId(at) }))
  await write(store, {
    author,
    decide: async () => [
      commandOf('fill', [
        { insert: 'team', row: teamRow({ id: team }) },
        ...people.map((row) => ({ insert: 'user', row }) as const),
        ...rows.map((row) => ({ insert: 'card', row }) as const),
      ]),
    ],
  })
}

/** Ids that do not follow the order of insertion. */
function cardId(at: number): string {
  return idOf(1000 + ((at * 37) % 101))
}

function toDomain(card: AnyCard, at: number): CallbackRow {
  return { ...card, id: cardId(at), isStarred: card.isStarred === 1 }
}

function owns(scope: CardScope, { ownerId }: AnyCard): boolean {
  if (scope.kind === 'all') return true
  if (scope.kind === 'none') return false
  const isMates = scope.kind === 'team' && scope.teamId === team && ownerId === mate
  const isCovered = scope.kind === 'some' && ownerId === mate
  return ownerId === me || isMates || isCovered
}

interface Asked {
  readonly view: QueueView
  readonly part: QueuePart
  readonly limit: number
}

/** Which cards, in which bands, read page by page. */
async function listAll(reader: Reader, { view, part, limit }: Asked) {
  const rows =
    part === 'later'
      ? await readPages((after: WaitingRow | null) => listWaitingPage(reader, { view, after, limit }))
      : await readPages((last: QueueRow | null) => {
          return listQueuePage(reader, { view, part, after: last && placeOfRow(last), limit })
        })
  return rows.map(({ id, band }) => ({ id, band }))
}

async function readPages<Row>(
  read: (after: Row | null) => Promise<readonly Row[]>,
  after: Row | null = null,
): Promise<readonly Row[]> {
  const page = await read(after)
  const last = page.at(-1)
  return last === undefined ? [] : [...page, ...(await readPages(read, last))]
}
