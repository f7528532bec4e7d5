import { useDesk } from '#renderer/stores/desk.ts'
import type { Outcome } from '#shared/contract/answers.ts'

export function toggleMore(): void {
  useDesk.setState((state) => ({ isMoreOpen: !state.isMoreOpen }))
}

/** The outcomes in sight with the key of each: the pinned ones keep theirs, the others are counted. */
export function shownOutcomes(outcomes: readonly Outcome[], isMoreOpen: boolean) {
  if (isMoreOpen) {
    return outcomes
      .filter((one) => one.isMore)
      .map((outcome, at) => ({ outcome, key: at < 9 ? String(at + 1) : '' }))
  }
  return outcomes
    .filter((one) => !one.isMore)
    .map((outcome) => ({ outcome, key: outcome.key ?? '' }))
    .sort((one, other) => one.key.localeCompare(other.key))
}
