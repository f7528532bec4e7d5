import { describe, expect, test } from 'vitest'
import type { CardEvent } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { addDays, type Day, daysBetween } from '#shared/domain/day.ts'
import { findGrade, type GradeScheme, queueRankOf } from '#shared/domain/grade-scheme.ts'
import { gradeSchemePresets } from '#shared/domain/grade-scheme-presets.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import { findScheme } from '#shared/domain/shop-rules.ts'
import { at, created, talked } from '#tests/builders/card-events.ts'

/** One line of decision 1: days until due after each contact in turn, and until the hard limit. */
interface Line {
  readonly scheme: string
  readonly code: string
  readonly due: readonly number[]
  readonly limit: number | null
  readonly onTable: boolean
}

const table: readonly Line[] = [
  { scheme: 'car', code: 'H', due: [2, 2, 2, 2, 2], limit: 3, onTable: true },
  { scheme: 'car', code: 'A', due: [7, 7, 7, 7, 7], limit: 10, onTable: true },
  { scheme: 'car', code: 'B', due: [15, 15, 15, 15, 15], limit: 20, onTable: true },
  { scheme: 'car', code: 'C', due: [30, 30, 30, 30, 30], limit: 45, onTable: false },
  { scheme: 'log', code: 'A', due: [1, 1, 1, 1, 1], limit: 1, onTable: true },
  { scheme: 'log', code: 'B', due: [7, 7, 7, 7, 7], limit: 7, onTable: true },
  { scheme: 'log', code: 'C', due: [15, 15, 15, 15, 15], limit: 15, onTable: true },
  { scheme: 'log', code: 'D', due: [30, 30, 30, 30, 30], limit: 30, onTable: true },
  { scheme: 'log', code: 'E', due: [365, 365, 365, 365, 365], limit: 365, onTable: false },
  { scheme: 'shop4s', code: 'A', due: [3, 4, 3, 4, 3], limit: null, onTable: true },
  { scheme: 'shop4s', code: 'B', due: [7, 7, 7, 7, 7], limit: null, onTable: true },
  { scheme: 'shop4s', code: 'C', due: [30, 30, 30, 30, 30], limit: null, onTable: false },
  { scheme: 'shop4s', code: 'D', due: [90, 90, 90, 90, 90], limit: null, onTable: false },
  { scheme: 'estate', code: 'new', due: [0, 0, 0, 0, 0], limit: 1, onTable: true },
  { scheme: 'estate', code: 'key', due: [3, 4, 7, 7, 7], limit: 10, onTable: true },
  { scheme: 'estate', code: 'intent', due: [3, 4, 7, 7, 7], limit: 10, onTable: true },
  { scheme: 'estate', code: 'waiting', due: [15, 15, 15, 15, 15], limit: 20, onTable: false },
  { scheme: 'estate', code: 'invalid', due: [30, 30, 30, 30, 30], limit: 45, onTable: false },
  { scheme: 'class-sheet', code: 'B', due: [7, 7, 7, 7, 7], limit: 10, onTable: true },
  { scheme: 'class-sheet', code: 'C', due: [15, 15, 15, 15, 15], limit: 20, onTable: true },
  { scheme: 'class-sheet', code: 'D', due: [30, 30, 30, 30, 30], limit: 45, onTable: false },
]

const firstContact = '2026-03-02'

interface Promise {
  readonly anchor: Day
  readonly dueOn: Day | null
  readonly limitOn: Day | null
}

/** A card that is talked to exactly on each of its due days, and what was due after each talk. */
function followed({ scheme, code, due }: Line): readonly Promise[] {
  const rules = { ...defaultShopRules(), schemeId: scheme }
  const grade = { schemeId: scheme, schemeVersion: 1, code }
  let anchor = firstContact
  const events: CardEvent[] = [created(at(anchor, '08:00'))]
  return due.map((_, step) => {
    const visit = talked(`v${step}`, at(anchor, `${String(10 + step)}:00`), { gradeAfter: grade })
    const { dueOn, limitOn } = cardAfter([...events, visit], rules)
    const promise = { anchor, dueOn, limitOn }
    events.push(visit)
    anchor = dueOn ?? anchor
    return promise
  })
}

describe('decision 1: the dates of every preset, contact after contact', () => {
  test.each(table)('$scheme $code: due after $due days, at the latest after $limit', (line) => {
    const promises = followed(line)
    expect(promises.map(({ anchor, dueOn }) => dueOn && daysBetween(anchor, dueOn))).toEqual(line.due)
    const limits = promises.map(({ anchor, limitOn }) => limitOn && daysBetween(anchor, limitOn))
    expect(limits).toEqual(line.due.map(() => line.limit))
  })

  test.each(table)('R07 $scheme $code counts for the advancement table: $onTable', (line) => {
    expect(gradeIn(line.scheme, line.code)).toMatchObject({ onAdvancementTable: line.onTable })
  })

  test('leaves out no grade that a card is followed in', () => {
    const tracked = gradeSchemePresets.flatMap(({ id, grades }) =>
      grades.filter(({ terminal }) => !terminal).map(({ code }) => `${id} ${code}`),
    )
    expect(table.map(({ scheme, code }) => `${scheme} ${code}`)).toEqual(tracked)
  })

  test('房产: days 3 and 7 after the first contact, then every 7', () => {
    const days = followed(lineOf('estate', 'key')).map(({ dueOn }) => dueOn)
    expect(days).toEqual([3, 7, 14, 21, 28].map((n) => addDays(firstContact, n)))
  })

  test('4S: a target customer is called twice in every seven days', () => {
    const days = followed(lineOf('shop4s', 'A')).map(({ dueOn }) => dueOn)
    expect(days).toEqual([3, 7, 10, 14, 17].map((n) => addDays(firstContact, n)))
  })

  test.each(['car', 'estate'] as const)(
    '%s: a card without a grade ranks directly after the first',
    (trade) => {
      const rules = defaultShopRules(trade)
      const { queueRank } = cardAfter([created(at(firstContact))], rules)
      const scheme = schemeOf(rules.schemeId)
      const [first, second] = scheme.grades.map(({ code }) => queueRankOf(scheme, code))
      expect([first, queueRank, second]).toEqual([10, 15, 20])
    },
  )
})

function lineOf(scheme: string, code: string): Line {
  const line = table.find((one) => one.scheme === scheme && one.code === code)
  if (!line) throw new Error(`The table has no ${scheme} ${code}`)
  return line
}

function schemeOf(id: string): GradeScheme {
  const scheme = findScheme(defaultShopRules(), { schemeId: id, schemeVersion: 1 })
  if (!scheme) throw new Error(`No preset ${id}`)
  return scheme
}

function gradeIn(id: string, code: string) {
  return findGrade(schemeOf(id), code)
}
