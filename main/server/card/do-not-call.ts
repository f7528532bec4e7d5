import type { Selectable } from 'kysely'
import { findPerson } from '#db/queries/person-queries.ts'
import { listRefusals } from '#db/queries/refusal-queries.ts'
import type { VisitRow } from '#db/queries/visit/visit-row.ts'
import type { Reader } from '#db/reader.ts'
import type { PhoneTable } from '#db/tables/card-tables.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { findOutcome, type Outcome } from '#shared/domain/outcome.ts'

interface Question {
  readonly phones: readonly Selectable<PhoneTable>[]
  readonly visits: readonly VisitRow[]
  readonly outcomes: readonly Outcome[]
  phoneKey(e164: string): string
}

/** Why, since when and by whose word a customer is not to be called: said on this card, else remembered of his number (decision 10). */
export async function findDoNotCall(reader: Reader, question: Question): Promise<CardView['doNotCall']> {
  const { phones, visits, outcomes, phoneKey } = question
  const said = visits.find((visit) => visit.isVoid === 0 && findOutcome(outcomes, visit.outcome)?.refusal)
  if (said) return { at: said.occurredAt, why: said.content, byName: said.agentName }
  const refused = phones.filter(({ state }) => state === 'refused')
  if (refused.length === 0) return null
  const refusals = await listRefusals(
    reader,
    refused.map(({ e164 }) => phoneKey(e164)),
  )
  const kept = refusals.find(({ liftedAt }) => liftedAt === null)
  if (!kept) return { at: null, why: '', byName: null }
  const by = await findPerson(reader, kept.madeBy)
  return { at: kept.madeAt, why: kept.words, byName: by?.name ?? null }
}
