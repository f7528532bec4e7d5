import type { Reader } from '../reader.ts'

/** Who owns a number: as much as the clash screen may show (decision 7). */
export interface PhoneOwner {
  readonly phoneId: string
  readonly e164: string
  readonly isShared: 0 | 1
  readonly state: 'good' | 'dead' | 'refused'
  readonly cardId: string
  readonly number: string
  readonly name: string
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly ownerTeamId: string | null
  readonly grade: string | null
  readonly status: string
  readonly lastVisitAt: string | null
}

/** The card a number belongs to, the one that has it alone before those that share it; binned cards own nothing (R63). */
export function findPhoneOwner(reader: Reader, e164: string): Promise<PhoneOwner | undefined> {
  return selectOwners(reader)
    .where('phone.e164', '=', e164)
    .orderBy('phone.isShared')
    .orderBy('phone.madeAt')
    .orderBy('phone.id')
    .executeTakeFirst()
}

/** All cards a number stands on: more than one where sharing was decided. */
export function listPhoneOwners(reader: Reader, e164: string): Promise<PhoneOwner[]> {
  return selectOwners(reader)
    .where('phone.e164', '=', e164)
    .orderBy('phone.isShared')
    .orderBy('phone.madeAt')
    .orderBy('phone.id')
    .execute()
}

/** E.164 → card of all those numbers that are in the book, for a chunk of an import; at most some hundreds at once. */
export async function mapPhoneOwners(
  reader: Reader,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await reader
    .selectFrom('phone')
    .select(['e164', 'cardId'])
    .where('e164', 'in', numbers)
    .where('deletedAt', 'is', null)
    .orderBy('isShared', 'desc')
    .execute()
  return new Map(rows.map(({ e164, cardId }) => [e164, cardId]))
}

/** The shop's own number of a source → card, for those that are in the book (R78). */
export async function mapCustomerNumberOwners(
  reader: Reader,
  { source, numbers }: { readonly source: string; readonly numbers: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await reader
    .selectFrom('customerNumber')
    .select(['number', 'cardId'])
    .where('source', '=', source)
    .where('number', 'in', numbers)
    .where('deletedAt', 'is', null)
    .execute()
  return new Map(rows.map(({ number, cardId }) => [number, cardId]))
}

function selectOwners(reader: Reader) {
  return reader
    .selectFrom('phone')
    .innerJoin('card', 'card.id', 'phone.cardId')
    .leftJoin('user as owner', 'owner.id', 'card.ownerId')
    .select([
      'phone.id as phoneId',
      'phone.e164',
      'phone.isShared',
      'phone.state',
      'card.id as cardId',
      'card.number',
      'card.name',
      'card.ownerId',
      'owner.name as ownerName',
      'owner.teamId as ownerTeamId',
      'card.grade',
      'card.status',
      'card.lastVisitAt',
    ])
    .where('phone.deletedAt', 'is', null)
}
