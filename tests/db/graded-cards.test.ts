import { expect, test } from 'vitest'
import { mapEventsOfCards } from '#db/queries/course/events-of-cards.ts'
import { countGradedCards, listCardsOfEvents, listGradedCards } from '#db/queries/course/graded-cards.ts'
import type { Store } from '#db/store.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import { describeOnBoth } from '#tests/helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, userRow, visitRow } from './rows.ts'

const [oldH, newH, oldA, closed, bare] = [21, 22, 23, 24, 25].map(idOf)
const at = '2026-11-22T02:00:00.000Z'

function graded(n: number, mark: { version: number; grade: string } | null, isQueued: 0 | 1 = 1): RowWrite {
  const { version = null, grade = null } = mark ?? {}
  const course = { schemeId: mark && 'car', schemeVersion: version, grade, isQueued }
  return { insert: 'card', row: cardRow({ id: idOf(n), ...course }) }
}

async function fill(store: Store): Promise<void> {
  const rows: readonly RowWrite[] = [
    { insert: 'user', row: userRow({ id: idOf(1) }) },
    ...[graded(21, { version: 1, grade: 'H' }), graded(22, { version: 2, grade: 'H' })],
    ...[graded(23, { version: 1, grade: 'A' }), graded(24, { version: 1, grade: 'H' }, 0), graded(25, null)],
    { insert: 'visit', row: visitRow({ id: idOf(31), cardId: idOf(21) }) },
    {
      insert: 'courseEvent',
      row: {
        id: idOf(41),
        cardId: idOf(21),
        kind: 'stage',
        occurredAt: at,
        recordedAt: at,
        body: '{"stage":"lead"}',
      },
    },
  ]
  await write(store, { author, decide: async () => [commandOf(idOf(800), rows)] })
}

describeOnBoth('cards by their scheme', (book) => {
  test('R05 open cards are counted by scheme, version and grade', async () => {
    await fill(book())
    const counts = await countGradedCards(book().db)
    expect(
      counts.map(({ schemeVersion, grade, cards }) => `${grade}${schemeVersion} ${cards}`).toSorted(),
    ).toEqual(['A1 1', 'H1 1', 'H2 1'])
  })

  test('R05 the pages of a move hold open cards of other versions, each once', async () => {
    await fill(book())
    const move = { schemeId: 'car', notIn: { schemeId: 'car', version: 2 }, limit: 1 }
    const first = await listGradedCards(book().db, { ...move, after: 0 })
    const second = await listGradedCards(book().db, { ...move, after: first[0]?.doc ?? 0 })
    const third = await listGradedCards(book().db, { ...move, after: second[0]?.doc ?? 0 })
    expect([...first, ...second, ...third].map(({ id }) => id)).toEqual([oldH, oldA])
    const elsewhere = { ...move, notIn: { schemeId: 'log', version: 2 }, after: 0, limit: 9 }
    expect((await listGradedCards(book().db, elsewhere)).map(({ id }) => id)).toEqual([oldH, newH, oldA])
  })

  test('R61 the events of many cards are those of each', async () => {
    await fill(book())
    const events = await mapEventsOfCards(book().db, [oldH ?? '', closed ?? '', bare ?? '', idOf(99)])
    expect([...events].map(([id, some]) => [id, some.map(({ kind }) => kind)])).toEqual([
      [oldH, ['created', 'visit', 'stage']],
      [closed, ['created']],
      [bare, ['created']],
    ])
    expect(await listCardsOfEvents(book().db, [idOf(41), idOf(98)])).toEqual([
      { id: idOf(41), cardId: oldH, isBinned: false },
    ])
  })
})
