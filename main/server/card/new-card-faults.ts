import type { Fault } from '#shared/contract/call.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { checkNewCard } from '#shared/domain/card/new-card.ts'
import { findGrade } from '#shared/domain/grade-scheme.ts'
import { schemeFor } from '#shared/domain/shop-rules.ts'
import { missingFacts } from '#shared/domain/template/card-template.ts'
import { type Facts, readFacts } from '#shared/domain/template/facts.ts'
import type { LoadedRules } from '../rules/load-shop-rules.ts'

interface ReadForm {
  readonly facts: Facts
  readonly faults: readonly Fault[]
}

/** A new card's form read: its facts in their kinds, and all that forbids making it, at once (R27, R28, R78). */
export function readNewCard(input: Inputs['card']['create'], { rules, template }: LoadedRules): ReadForm {
  const { facts, faults } = readFacts(template, input.facts)
  const missing = missingFacts({ template, facts, checkpoint: 'create', tier: 'required' })
  const scheme = schemeFor(rules, null)
  const isUnknownGrade = input.grade !== null && !findGrade(scheme, input.grade)
  return {
    facts,
    faults: [
      ...checkNewCard(input).map((fault): Fault => ({ ...fault })),
      ...faults,
      ...missing.map(({ key }): Fault => ({ kind: 'missing-fact', field: key })),
      ...(isUnknownGrade
        ? [{ kind: 'unknown-grade', field: 'grade', data: { grade: input.grade, scheme: scheme.id } }]
        : []),
    ],
  }
}
