import { describe, expect, test } from 'vitest'
import { lineOf, readCadences } from '#renderer/screens/settings/cadence-edit.ts'
import { readMinute } from '#renderer/screens/settings/read-minute.ts'
import { carScheme } from '#shared/domain/grade-scheme-presets.ts'

const grades = carScheme.grades.map((grade) => {
  return { ...grade, cadence: { ...grade.cadence, gaps: [...grade.cadence.gaps] } }
})

describe('R05 cadences as they are typed', () => {
  test('only lines that differ are sent, several gaps in their order, an empty limit as none', () => {
    const same = Object.fromEntries(grades.map((grade) => [grade.code, lineOf(grade)]))
    expect(readCadences(grades, same)).toEqual({ cadences: [], gap: null })
    const typed = { ...same, H: { gaps: '3、4', limit: ' 5 ' }, C: { gaps: '30', limit: '' } }
    expect(readCadences(grades, typed)).toEqual({
      cadences: [
        { grade: 'H', gaps: [3, 4], limit: 5 },
        { grade: 'C', gaps: [30], limit: null },
      ],
      gap: null,
    })
  })

  test.each([
    [{ gaps: '', limit: '3' }, 'gaps'],
    [{ gaps: '两天', limit: '3' }, 'gaps'],
    [{ gaps: '-1', limit: '3' }, 'gaps'],
    [{ gaps: '2', limit: '2.5' }, 'limit'],
    [{ gaps: '2', limit: '4000' }, 'limit'],
  ])('%j is named by its grade and sends nothing', (line, kind) => {
    expect(readCadences(grades, { H: line })).toEqual({ cadences: [], gap: { grade: 'H', kind } })
  })
})

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
