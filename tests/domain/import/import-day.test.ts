import { describe, expect, test } from 'vitest'
import { readImportDay } from '#shared/domain/import/import-day.ts'

describe('a day in a list', () => {
  test.each([
    ['2026-11-02', '2026-11-02'],
    ['2026/11/3', '2026-11-03'],
    ['2026.11.3', '2026-11-03'],
    ['2026年11月3日', '2026-11-03'],
    ['２０２６年１１月３日', '2026-11-03'],
    ['26年11月3日', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['46328', '2026-11-02'],
    ['13/11/2026', '2026-11-13'],
    ['11/13/2026', '2026-11-13'],
    [' 2026-11-02 ', '2026-11-02'],
  ])('%s is read as %s', (typed, day) => {
    expect(readImportDay(typed)).toEqual({ day, minute: null })
  })

  test.each([
    ['2026-11-02 09:30', 570],
    ['2026/11/2 9:30:15', 570],
    ['2026-11-02T09:30:00Z', 570],
    ['2026年11月2日9时30分', 570],
    ['46328.5', 720],
    ['46327.9999999', 0],
  ])('%s keeps its time', (typed, minute) => {
    expect(readImportDay(typed)).toEqual({ day: '2026-11-02', minute })
  })

  test.each([
    '',
    '2026-02-30',
    '3/11/2026',
    '2026-13-01',
    '上周',
    '2026',
    '99',
    '2026-11-02 25:00',
    '1.39E+10',
  ])('%s is no day, and nobody guesses one', (typed) => {
    expect(readImportDay(typed)).toBeNull()
  })
})
