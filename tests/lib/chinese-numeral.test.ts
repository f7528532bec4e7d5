import { expect, test } from 'vitest'
import { chineseNumeral } from '#shared/lib/chinese-numeral.ts'

test.each([
  [0, '零'],
  [7, '七'],
  [10, '十'],
  [19, '十九'],
  [20, '二十'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
])('%i is %s', (n, expected) => {
  expect(chineseNumeral(n)).toBe(expected)
})

test('every number has a numeral of its own that adds up to it', () => {
  for (let n = 0; n <= 9999; n++) expect(amountOf(chineseNumeral(n))).toBe(n)
})

function amountOf(numeral: string): number {
  const values: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
  const parts = numeral.replaceAll('零', '').match(/[一二三四五六七八九]?[十百千]?/g) ?? []
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const place = values[part.slice(-1)] ?? 1
      const digit = '零一二三四五六七八九'.indexOf(part.charAt(0))
      return (digit === -1 ? 1 : digit) * place
    })
    .reduce((sum, value) => sum + value, 0)
}
