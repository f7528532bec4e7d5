import { expect, test } from 'vitest'
import { visitOrdinal } from '#shared/domain/visit-ordinal.ts'

test.each([
  [1, '初次', '1st'],
  [2, '二次', '2nd'],
  [3, '三次', '3rd'],
  [4, '四次', '4th'],
  [5, '五次', '5th'],
  [10, '十次', '10th'],
  [11, '十一次', '11th'],
  [12, '十二次', '12th'],
  [13, '十三次', '13th'],
  [20, '二十次', '20th'],
  [21, '二十一次', '21st'],
  [102, '一百零二次', '102nd'],
  [111, '一百一十一次', '111th'],
  [10_000, '10000次', '10000th'],
])('R61 visit %i is %s, %s', (n, zh, en) => {
  expect(visitOrdinal(n)).toEqual({ zh, en })
})
