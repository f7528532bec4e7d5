import type { Selectable } from 'kysely'
import type { VisitRow } from '#db/queries/visit/visit-row.ts'
import type { PhoneTable } from '#db/tables/card-tables.ts'
import { findOutcome, type Outcome } from '#shared/domain/outcome.ts'

type Phone = Selectable<PhoneTable>

interface Question {
  /** The visit that is taken back. */
  readonly visit: VisitRow
  /** All visits of its card. */
  readonly visits: readonly VisitRow[]
  readonly phones: readonly Phone[]
  readonly outcomes: readonly Outcome[]
}

/** The numbers that only this visit had marked dead or 勿扰; another visit that says the same keeps them so. */
export function numbersToFree({ visit, visits, phones, outcomes }: Question): readonly Phone[] {
  const outcome = findOutcome(outcomes, visit.outcome)
  const others = visits.filter(({ id, isVoid }) => id !== visit.id && isVoid === 0)
  const saysSame = (flag: 'refusal' | 'deadNumber') => (other: VisitRow) =>
    findOutcome(outcomes, other.outcome)?.[flag] ?? false
  if (outcome?.refusal) return others.some(saysSame('refusal')) ? [] : phones.filter(isState('refused'))
  if (!outcome?.deadNumber) return []
  const isAlsoDead = others.filter(saysSame('deadNumber')).some(({ phoneId }) => phoneId === visit.phoneId)
  return isAlsoDead ? [] : phones.filter(({ id }) => id === visit.phoneId).filter(isState('dead'))
}

function isState(state: Phone['state']) {
  return (phone: Phone) => phone.state === state
}
