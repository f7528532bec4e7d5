import type { PickName } from '#renderer/texts/language.ts'
import type { Outcome } from '#shared/contract/answers.ts'

/** The outcome's name as the shop calls it; a code the shop no longer has stays readable as it is. */
export function outcomeText(code: string, outcomes: readonly Outcome[], pick: PickName): string {
  const outcome = outcomes.find((one) => one.code === code)
  return outcome ? pick(outcome.label) : code
}
