import { listPhoneOwners, type PhoneOwner } from '#db/queries/phone-queries.ts'
import { findRefusedKeys } from '#db/queries/refusal-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { type DuplicateView, duplicateView } from '#shared/domain/card/duplicate-view.ts'
import { type PhoneReading, readPhone } from '#shared/domain/phone.ts'
import type { Viewer } from '#shared/domain/roles.ts'
import { type Clockwork, dayOf } from '#shared/domain/zone.ts'

type GoodReading = Extract<PhoneReading, { kind: 'good' }>

/** A number as a form brings it; `shareWith` is the card somebody decided to share it with (R63). */
export interface TypedPhone {
  readonly typed: string
  readonly shareWith?: string
}

/** A readable number with what the book knows of it. */
export interface KnownPhone extends TypedPhone {
  readonly reading: GoodReading
  readonly owners: readonly PhoneOwner[]
  /** Its owner once asked not to be called: 勿扰 outlives the card it was said on (decision 10). */
  readonly isRefused: boolean
}

interface Lookup {
  readonly phones: readonly TypedPhone[]
  phoneKey(e164: string): string
}

/** Looks up each readable number: whose it is, and whether it may be called at all. */
export async function lookUpPhones(tx: Reader, { phones, phoneKey }: Lookup): Promise<readonly KnownPhone[]> {
  const readable = phones.flatMap((phone) => {
    const reading = readPhone(phone.typed)
    return reading.kind === 'good' ? [{ ...phone, reading, key: phoneKey(reading.e164) }] : []
  })
  const refused = await findRefusedKeys(
    tx,
    readable.map(({ key }) => key),
  )
  const known: KnownPhone[] = []
  for (const { key, ...phone } of readable) {
    const owners = await listPhoneOwners(tx, phone.reading.e164)
    known.push({ ...phone, owners, isRefused: refused.has(key) })
  }
  return known
}

/** The card that has one of these numbers already, unless sharing it with that card was decided (R63). */
export function findClash(phones: readonly KnownPhone[]): PhoneOwner | null {
  for (const { owners, shareWith } of phones) {
    const isDecided = owners.some(({ cardId }) => cardId === shareWith)
    if (owners[0] && !isDecided) return owners[0]
  }
  return null
}

/** The card that a number or the shop's own customer number belongs to. */
export type OwningCard = Pick<
  PhoneOwner,
  'cardId' | 'number' | 'ownerId' | 'ownerName' | 'ownerTeamId' | 'grade' | 'lastVisitAt'
>

/** As much of the owning card as whoever asks may see (decision 7). */
export function clashView(
  owner: OwningCard,
  { viewer, clockwork }: { readonly viewer: Viewer; readonly clockwork: Clockwork },
): DuplicateView {
  const { cardId, number, ownerId, ownerName, ownerTeamId, grade, lastVisitAt } = owner
  const card = {
    id: cardId,
    number,
    owner: ownerId === null ? null : { id: ownerId, teamId: ownerTeamId, name: ownerName ?? '' },
    grade,
    lastContactOn: lastVisitAt && dayOf(lastVisitAt, clockwork),
  }
  return duplicateView(card, viewer)
}

interface PhoneRows {
  readonly cardId: string
  readonly phones: readonly (KnownPhone & { readonly id: string })[]
  /** Place of the first of them on the card. */
  readonly position: number
}

/** The numbers of a card as rows; one that is shared is marked as such on every card that has it (R63). */
export function phoneRows({ cardId, phones, position }: PhoneRows): readonly RowWrite[] {
  return phones.flatMap(({ id, typed, reading, owners, isRefused }, index): RowWrite[] => [
    {
      insert: 'phone',
      row: {
        id,
        cardId,
        contactId: null,
        typed,
        e164: reading.e164,
        extension: reading.extension ?? null,
        line: reading.line,
        state: isRefused ? 'refused' : 'good',
        isShared: owners.length > 0 ? 1 : 0,
        position: position + index,
        deletedAt: null,
      },
    },
    ...owners
      .filter(({ isShared }) => isShared === 0)
      .map(({ phoneId }): RowWrite => ({ update: 'phone', id: phoneId, set: { isShared: 1 } })),
  ])
}
