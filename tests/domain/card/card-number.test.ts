import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCardNumber, parseCardNumber } from '#shared/domain/card/card-number.ts'

const numbers = fc.record({
  prefix: fc.stringMatching(/^[A-Z][A-Z0-9]{0,3}$/),
  year: fc.integer({ min: 2000, max: 2099 }),
  serial: fc.integer({ min: 1, max: 999_999 }),
})

test('a 编号 is seat prefix, year and serial', () => {
  expect(formatCardNumber({ prefix: 'A3', year: 2026, serial: 417 })).toBe('A3-26-0417')
  expect(formatCardNumber({ prefix: 'B', year: 2009, serial: 12_345 })).toBe('B-09-12345')
})

test('a 编号 that was printed is read back', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(parseCardNumber(formatCardNumber(number))).toEqual(number)
    }),
  )
})

test('a 编号 is read in small letters and full-width signs too', () => {
  expect(parseCardNumber(' a3-26-0417 ')).toEqual({ prefix: 'A3', year: 2026, serial: 417 })
  expect(parseCardNumber('Ａ３－２６－０４１７')).toEqual({ prefix: 'A3', year: 2026, serial: 417 })
})

test.each(['', 'A3', 'A3-26', 'A3-26-417', '-26-0417', 'A3-2026-0417', '13812345678', '张伟'])(
  '%j is none',
  (text) => {
    expect(parseCardNumber(text)).toBeNull()
  },
)

test('numbers of one seat and year sort as text in the order they were given, up to 9999', () => {
  const serials = fc.integer({ min: 1, max: 9999 })
  fc.assert(
    fc.property(serials, serials, (a, b) => {
      const [first, second] = [a, b].map((serial) => formatCardNumber({ prefix: 'A3', year: 2026, serial }))
      return first !== undefined && second !== undefined && first < second === a < b
    }),
  )
})
