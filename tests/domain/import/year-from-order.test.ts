import { expect, test } from 'vitest'
import {
  dayInMonth,
  nextOrderedDate,
  type OrderedDate,
  readMonth,
} from '#shared/domain/import/year-from-order.ts'

test('a falling month means that a year has passed, a month that is left out does not', () => {
  const months = [5, 6, 8, 12, 1, 1, 11, 3]
  const dates: OrderedDate[] = []
  for (const month of months) dates.push(nextOrderedDate(dates.at(-1) ?? null, { month, firstYear: 2008 }))
  expect(dates.map(({ year }) => year)).toEqual([2008, 2008, 2008, 2008, 2009, 2009, 2009, 2010])
})

test.each([
  ['may', 5],
  ['May.', 5],
  ['November', 11],
  ['5', 5],
  ['05', 5],
  ['5月', 5],
  ['13', null],
  ['0', null],
  ['sometime', null],
])('the month %s is %s', (typed, month) => {
  expect(readMonth(typed)).toBe(month)
})

test('a day that its month does not have is no day', () => {
  expect(dayInMonth({ year: 2008, month: 5 }, '5')).toBe('2008-05-05')
  expect(dayInMonth({ year: 2008, month: 2 }, '29日')).toBe('2008-02-29')
  expect(dayInMonth({ year: 2009, month: 2 }, '29')).toBeNull()
  expect(dayInMonth({ year: 2009, month: 2 }, '')).toBeNull()
})
