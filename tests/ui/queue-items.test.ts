import { describe, expect, test } from 'vitest'
import { bandCounts, countsByPart } from '#renderer/screens/call-desk/queue/queue-counts.ts'
import { neighbourOf, queueItems } from '#renderer/screens/call-desk/queue/queue-items.ts'
import { isInPart } from '#shared/domain/callback/queue-part.ts'
import { cardIdAt, demoRows, shopToday } from './fake-cards.ts'

const counts = {
  ...{ total: 40, promised: 1, pastLimit: 4, overdue: 9, today: 26, near: 7, fresh: 3, later: 5 },
  ...{ untouched: 12, tried: 1 },
}

describe('the queue on screen', () => {
  test('R08 rows keep their order under the heading of each band', () => {
    const items = queueItems({ part: 'all', rows: demoRows })
    const bands = items.filter((item) => item.kind === 'band')
    expect(bands.map(({ band, count }) => [band, count])).toEqual([
      ['promised', 1],
      ['past-limit', 2],
      ['overdue', 3],
      ['today', 4],
    ])
    const rows = items.filter((item) => item.kind === 'row').map((item) => item.row.cardId)
    expect(rows).toEqual(demoRows.map((row) => row.cardId))
  })

  test('a heading counts more than the pages read so far where the book knows better, or nothing where nobody does', () => {
    const first = (part: 'late' | 'near') =>
      queueItems({ part, rows: demoRows.slice(1), counts: bandCounts(part, counts) })[0]
    expect(first('late')).toMatchObject({ kind: 'band', band: 'past-limit', count: 4 })
    expect(first('near')).toMatchObject({ kind: 'band', count: null })
  })

  test('R65 what waits stands under one line that explains it', () => {
    const items = queueItems({ part: 'later', rows: demoRows })
    expect(items.map(({ kind }) => kind)).toEqual(['hint', ...demoRows.map(() => 'row')])
  })

  test('R66 each part is counted by the book', () => {
    expect(countsByPart(counts)).toEqual({ all: 40, late: 13, near: 7, fresh: 3, later: 5 })
  })

  test('the parts tell overdue, near the limit and new apart', () => {
    const under = (part: 'late' | 'near' | 'fresh') =>
      demoRows.filter((row) => isInPart(part, row, shopToday)).map((row) => row.name)
    expect(under('late')).toHaveLength(5)
    expect(under('near')).toEqual(['吕军晨'])
    expect(under('fresh')).toEqual(['张先生'])
  })

  test('the neighbour of the last row is none, of a card outside the list the first', () => {
    expect(neighbourOf(demoRows, cardIdAt(0), 1)).toBe(cardIdAt(1))
    expect(neighbourOf(demoRows, cardIdAt(9), 1)).toBeNull()
    expect(neighbourOf(demoRows, cardIdAt(9), -1)).toBe(cardIdAt(8))
    expect(neighbourOf(demoRows, 'somebody-else', 1)).toBe(cardIdAt(0))
    expect(neighbourOf([], null, 1)).toBeNull()
  })
})
