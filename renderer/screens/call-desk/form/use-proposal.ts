import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import type { Proposal } from '#shared/contract/answers.ts'

interface Asked {
  readonly cardId: string
  readonly outcome: string | null
  readonly grade: string | null
}

/** What the chosen outcome and grade propose for the next contact. */
export function useProposal({ cardId, outcome, grade }: Asked): Proposal | undefined {
  const { ask } = useApi()
  const input = { cardId, outcome: outcome ?? '', grade }
  return useQuery({ ...ask.visit.propose.queryOptions({ input }), enabled: outcome !== null }).data
}

/** The same, waited for: for a save that comes before the screen has asked. */
export function useProposalNow(): (cardId: string, form: VisitForm) => Promise<Proposal | undefined> {
  const { ask } = useApi()
  const queries = useQueryClient()
  return async (cardId, { outcome, grade }) => {
    if (outcome === null) return undefined
    return queries.ensureQueryData(ask.visit.propose.queryOptions({ input: { cardId, outcome, grade } }))
  }
}
