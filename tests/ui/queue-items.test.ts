import { describe, expect, test } from 'vitest'
import { belongsTo, neighbourOf, queueItems } from '#renderer/screens/call-desk/queue/queue-items.ts'
import { cardIdAt, demoRows, shopToday } from './fake-cards.ts'

describe('the queue on screen', () => {
  test('R08 rows keep their order under the heading of each band', () => {
    const items = queueItems(demoRows, {})
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

  test('a heading counts more than the pages read so far where the book knows better', () => {
    const [first] = queueItems(demoRows, { promised: 12 })
    expect(first).toMatchObject({ kind: 'band', count: 12 })
  })

  test('the chips tell overdue, near the limit and new apart', () => {
    const under = (chip: 'late' | 'near' | 'fresh') =>
      demoRows.filter((row) => belongsTo(chip, row, shopToday)).map((row) => row.name)
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
