import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import type { Outcome, Proposal } from '#shared/contract/answers.ts'
import type { Inputs } from '#shared/contract/client.ts'

/** What the chosen outcome, grade and means propose for the next contact. */
export function useProposal(
  cardId: string,
  form: VisitForm,
  outcome: Outcome | undefined,
): Proposal | undefined {
  const { ask } = useApi()
  const input = askedOf(cardId, form, outcome)
  return useQuery({ ...ask.visit.propose.queryOptions({ input }), enabled: outcome !== undefined }).data
}

/** The same, waited for: for a save that comes before the screen has asked. */
export function useProposalNow(): (cardId: string, form: VisitForm, outcome: Outcome) => Promise<Proposal> {
  const { ask } = useApi()
  const queries = useQueryClient()
  return (cardId, form, outcome) =>
    queries.ensureQueryData(ask.visit.propose.queryOptions({ input: askedOf(cardId, form, outcome) }))
}

function askedOf(
  cardId: string,
  { grade, channel }: VisitForm,
  outcome: Outcome | undefined,
): Inputs['visit']['propose'] {
  return { cardId, outcome: outcome?.code ?? '', grade, channel, isOrder: outcome?.closes === 'ordered' }
}
