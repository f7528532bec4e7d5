import { expect, test } from 'vitest'
import { readMinute } from '#renderer/screens/settings/read-minute.ts'

test.each([
  ['9:05', 545],
  ['09：05', 545],
  ['905', 545],
  ['24:00', 1440],
  ['24:01', null],
  ['8:60', null],
  ['半夜', null],
])('%s is the minute %s of the day', (typed, minute) => {
  expect(readMinute(typed)).toBe(minute)
})
