import type { Grade } from '#shared/contract/answers.ts'
import type { Inputs } from '#shared/contract/client.ts'

type Cadences = NonNullable<Inputs['setting']['change']['cadences']>

/** One grade's line as it is typed. */
export interface CadenceLine {
  readonly gaps: string
  readonly limit: string
}

export interface CadenceGap {
  readonly grade: string
  readonly kind: 'gaps' | 'limit'
}

const mostDays = 3660

export function lineOf(grade: Grade): CadenceLine {
  return {
    gaps: grade.cadence.gaps.join(' '),
    limit: grade.cadence.limit === null ? '' : String(grade.cadence.limit),
  }
}

/** The lines that differ from the rules, or the first that cannot be read. */
export function readCadences(
  grades: readonly Grade[],
  lines: Readonly<Record<string, CadenceLine>>,
): { readonly cadences: Cadences; readonly gap: CadenceGap | null } {
  const cadences: Cadences = []
  for (const grade of grades) {
    const line = lines[grade.code]
    if (!line || isSame(line, lineOf(grade))) continue
    const gaps = line.gaps
      .split(/[\s,，、/]+/)
      .filter(Boolean)
      .map(Number)
    const limit = line.limit.trim() === '' ? null : Number(line.limit)
    if (gaps.length === 0 || !gaps.every(isDays))
      return { cadences: [], gap: { grade: grade.code, kind: 'gaps' } }
    if (limit !== null && !isDays(limit)) return { cadences: [], gap: { grade: grade.code, kind: 'limit' } }
    cadences.push({ grade: grade.code, gaps, limit })
  }
  return { cadences, gap: null }
}

function isSame(one: CadenceLine, other: CadenceLine): boolean {
  return one.gaps.trim() === other.gaps && one.limit.trim() === other.limit
}

function isDays(n: number): boolean {
  return Number.isInteger(n) && n >= 0 && n <= mostDays
}
