import type { Scheme } from '#shared/contract/answers.ts'

/** Tone 1 (nearest to buying) to 5 by the grade's rank; 5 also for a grade of another scheme. */
export function gradeTone(code: string | null, scheme: Scheme | undefined): number {
  const rank = scheme?.grades.find((grade) => grade.code === code)?.rank
  return rank === undefined ? 5 : Math.min(rank, 5)
}
