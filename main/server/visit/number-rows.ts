import type { Selectable } from 'kysely'
import { listPhoneOwners, type PhoneOwner } from '#db/queries/phone-queries.ts'
import { listRefusals } from '#db/queries/refusal-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { PhoneTable, RefusalTable } from '#db/tables/card-tables.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { UserId } from '#shared/domain/ids.ts'

type Phone = Selectable<PhoneTable>

/** A number with every card it stands on and what was ever said about calling it. */
export interface TouchedNumber {
  /** Its row on the card that is visited. */
  readonly id: string
  readonly key: string
  readonly places: readonly PhoneOwner[]
  readonly refusal: Selectable<RefusalTable> | undefined
}

/** Looks up each of these numbers wherever it stands: a dead or refused number is so on every card that shares it (R63). */
export async function gatherNumbers(
  tx: Reader,
  phones: readonly Phone[],
  phoneKey: (e164: string) => string,
): Promise<readonly TouchedNumber[]> {
  const keyed = phones.map(({ id, e164 }) => ({ id, e164, key: phoneKey(e164) }))
  const refusals = await listRefusals(
    tx,
    keyed.map(({ key }) => key),
  )
  const touched: TouchedNumber[] = []
  for (const { id, e164, key } of keyed) {
    const refusal = refusals.find((row) => row.phoneKey === key)
    touched.push({ id, key, places: await listPhoneOwners(tx, e164), refusal })
  }
  return touched
}

interface Touch {
  readonly state: 'dead' | 'refused' | null
  readonly phones: readonly Phone[]
  /** The number that was called, where it is known. */
  readonly phoneId: string | null
}

/** The numbers an outcome is about: the one that was called, else the first good one; of 勿扰 all the person has (R39, decision 10). */
export function touchedNumbers({ state, phones, phoneId }: Touch): readonly Phone[] {
  if (state === null) return []
  if (state === 'refused') return phones
  const called = phones.find(({ id }) => id === phoneId) ?? phones.find((phone) => phone.state === 'good')
  return called ? [called] : []
}

interface Marking {
  readonly state: 'dead' | 'refused' | null
  readonly numbers: readonly TouchedNumber[]
  /** What the person said. */
  readonly words: string
}

/** Marks numbers dead, or 勿扰 for good: then their keyed hash outlives card, import and erasure (R39, decision 10). */
export function markRows({ state, numbers, words }: Marking): readonly RowWrite[] {
  if (state === null) return []
  return numbers.flatMap(({ key, places, refusal }): readonly RowWrite[] => [
    ...setState(places, state),
    ...(state === 'refused' ? refusalRow(key, refusal, words) : []),
  ])
}

interface Lift {
  readonly by: UserId
  readonly at: Instant
  readonly why: string
}

/** What a void takes back of a number: dead ones are good again, refusals are lifted by whoever may, with the reason. */
export function goodRows(numbers: readonly TouchedNumber[], lift: Lift): readonly RowWrite[] {
  return numbers.flatMap(({ key, places, refusal }): readonly RowWrite[] => {
    const isRefused = refusal !== undefined && refusal.liftedAt === null
    const lifted = { liftedAt: lift.at, liftedBy: lift.by, liftedWhy: lift.why }
    return [
      ...places.map(({ phoneId }): RowWrite => ({ update: 'phone', id: phoneId, set: { state: 'good' } })),
      ...(isRefused ? [{ update: 'refusal', id: key, set: lifted } as const] : []),
    ]
  })
}

/** A number that refused calls stays refused, whatever comes of later ones. */
function setState(places: readonly PhoneOwner[], state: 'dead' | 'refused'): readonly RowWrite[] {
  return places
    .filter((place) => place.state !== 'refused' && place.state !== state)
    .map(({ phoneId }): RowWrite => ({ update: 'phone', id: phoneId, set: { state } }))
}

function refusalRow(key: string, refusal: TouchedNumber['refusal'], words: string): readonly RowWrite[] {
  const open = { liftedAt: null, liftedBy: null, liftedWhy: null }
  if (!refusal) return [{ insert: 'refusal', row: { phoneKey: key, words, ...open } }]
  return refusal.liftedAt === null ? [] : [{ update: 'refusal', id: key, set: open }]
}
