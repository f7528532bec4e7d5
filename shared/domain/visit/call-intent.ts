import type { CallIntent, Outcome } from '../outcome.ts'
import type { VisitInput } from './visit-input.ts'

type Evidence = Pick<VisitInput, 'intentQuestions' | 'invitation'>

/** 外呼意向: what the call itself showed, among what its outcome allows; null where it shows nothing (R68). */
export function callIntentOf({ callIntents }: Outcome, evidence: Evidence): CallIntent | null {
  const shown = shownBy(evidence)
  return callIntents.includes(shown) ? shown : (callIntents[0] ?? null)
}

function shownBy({ intentQuestions, invitation }: Evidence): CallIntent {
  if (intentQuestions.length < 2) return 'C'
  return invitation === 'accepted' ? 'A' : 'B'
}
