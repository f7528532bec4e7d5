import type { Outcome, Scheme } from '#shared/contract/answers.ts'
import type { CardStatus } from '#shared/domain/card-status.ts'

interface Judged {
  readonly before: string | null
  readonly after: string | null
  readonly scheme: Scheme
}

const nearestGrades = 2

/** The two grades nearest to buying want a bottleneck and a plan while they have not risen (decision 13). */
export function needsBottleneck({ before, after, scheme }: Judged): boolean {
  const rank = rankOf(after, scheme)
  const rankBefore = rankOf(before, scheme)
  return rank !== null && rankBefore !== null && rank <= nearestGrades && rank >= rankBefore
}

/** The status an outcome leads to, where it ends or nearly ends the card. */
export function endingOf(outcome: Outcome | undefined): Exclude<CardStatus, 'open'> | null {
  return endings.find((one) => one === outcome?.closes) ?? null
}

const endings = ['ordered', 'won', 'lost', 'stopped'] as const

function rankOf(code: string | null, scheme: Scheme): number | null {
  return scheme.grades.find((grade) => grade.code === code)?.rank ?? null
}
