import { describe, expect, test } from 'vitest'
import { firstCodes } from '#renderer/screens/settings/scheme/first-codes.ts'
import {
  emptyLine,
  type GradeLine,
  linesOf,
  moveLine,
  readLines,
  type SchemeView,
} from '#renderer/screens/settings/scheme/scheme-lines.ts'
import type { GradeScheme } from '#shared/domain/grade-scheme.ts'
import { carScheme, estateScheme, gradeSchemePresets } from '#shared/domain/grade-scheme-presets.ts'

function viewOf({ id, version, name, grades }: GradeScheme): SchemeView {
  const own = grades.map((grade) => ({
    ...grade,
    cadence: { ...grade.cadence, gaps: [...grade.cadence.gaps] },
  }))
  return { id, version, name, grades: own, cards: 0, cardsBehind: 0 }
}

const lines = linesOf(viewOf(carScheme))
const typed = (part: Partial<GradeLine>) =>
  readLines({ ...lines, grades: lines.grades.map((line, n) => (n === 0 ? { ...line, ...part } : line)) })
const firstOf = (part: Partial<GradeLine>) => {
  const read = typed(part)
  return read.kind === 'read' ? read.grades[0] : null
}

describe('R05 a scheme as it is typed', () => {
  test.each(gradeSchemePresets)('$id is read back as it was shown', (scheme) => {
    const { name, grades } = viewOf(scheme)
    const read = readLines(linesOf(viewOf(scheme)))
    expect(read).toEqual({ kind: 'read', name, grades: grades.map(({ rank: _rank, ...grade }) => grade) })
  })

  test('takes several gaps in their order, and an empty limit as none', () => {
    expect(firstOf({ gaps: '3、4，7 7', repeat: 'cycle', limit: ' ' })?.cadence).toEqual({
      ...{ gaps: [3, 4, 7, 7], repeat: 'cycle', limit: null },
    })
  })

  test.each([
    [{ gaps: '' }, 'gaps'],
    [{ gaps: '两天' }, 'gaps'],
    [{ gaps: '-1' }, 'gaps'],
    [{ limit: '2.5' }, 'limit'],
    [{ limit: '4000' }, 'limit'],
    [{ horizon: 'days', horizonCount: '0' }, 'horizon'],
    [{ horizon: 'months', horizonCount: '' }, 'horizon'],
  ] as const)('%j is named by its grade', (part, kind) => {
    expect(typed(part)).toEqual({ kind: 'unreadable', fault: { key: 'H', code: 'H', kind } })
  })

  test('says in English what the Chinese says where nobody wrote any', () => {
    expect(firstOf({ zh: '立即购买', en: ' ' })?.label).toEqual({ zh: '立即购买', en: '立即购买' })
  })

  test('changes its order, and no further than its ends', () => {
    const codes = (some: readonly GradeLine[]) => some.map(({ code }) => code).join('')
    expect(codes(moveLine(lines.grades, 'B', -1))).toBe('HBAC')
    expect(codes(moveLine(lines.grades, 'H', -1))).toBe('HABC')
    expect(codes(moveLine([...lines.grades, emptyLine('new')], 'C', 1))).toBe('HABC')
  })
})

describe('R05 which grade takes the place of which', () => {
  test('is the same code between versions, the same place between schemes, and the coldest for the rest', () => {
    const car = viewOf(carScheme)
    expect(firstCodes(car, { ...car, version: 2 })).toEqual({ H: 'H', A: 'A', B: 'B', C: 'C' })
    expect(firstCodes(car, viewOf(estateScheme))).toEqual({ H: 'new', A: 'key', B: 'intent', C: 'waiting' })
    expect(firstCodes(viewOf(estateScheme), car)).toMatchObject({ waiting: 'C', invalid: 'C' })
  })
})
