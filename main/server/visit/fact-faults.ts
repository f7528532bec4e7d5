import type { Fault } from '#shared/contract/call.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { findOutcome } from '#shared/domain/outcome.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import type { CardTemplate } from '#shared/domain/template/card-template.ts'
import type { Facts } from '#shared/domain/template/facts.ts'
import { missingAtVisit } from '#shared/domain/template/visit-checkpoints.ts'

interface Visited {
  readonly visit: Inputs['visit']['save']['visit']
  readonly rules: ShopRules
  readonly template: CardTemplate
  readonly facts: Facts
}

/** The required fields of the front that the card still lacks for this visit, named together in one sentence (R27, R29). */
export function factFaults({ visit, rules, template, facts }: Visited): readonly Fault[] {
  const outcome = findOutcome(rules.outcomes, visit.outcome)
  const status = visit.close?.status ?? outcome?.closes ?? null
  const missing = missingAtVisit({ template, facts, isReached: outcome?.reached ?? false, status })
  if (missing.length === 0) return []
  const zh = missing.map(({ label }) => label.zh).join('、')
  const en = missing.map(({ label }) => label.en).join(', ')
  return [{ kind: 'missing-facts', data: { zh, en } }]
}
