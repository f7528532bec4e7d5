import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { type CardStatus, cardStatuses, isInQueue, type Stage } from '#shared/domain/card-status.ts'
import type { UserId } from '#shared/domain/ids.ts'
import type { QueryKeys } from '#shared/domain/search-keys.ts'
import type { Reader } from '../reader.ts'
import { matchingCards } from '../search.ts'
import { countBook } from './book-queries.ts'
import { type CardScope, isInScope } from './card-scope.ts'

/** What the list of cards is narrowed down to; an absent part narrows nothing. */
export interface CardFilter {
  readonly scope: CardScope
  readonly text?: QueryKeys
  readonly grades?: readonly string[]
  readonly statuses?: readonly CardStatus[]
  readonly stages?: readonly Stage[]
  readonly source?: string
  readonly ownerId?: UserId
  /** Only what nobody owns. */
  readonly pool?: boolean
  readonly starred?: boolean
  /** The recycle bin instead of the list. */
  readonly bin?: boolean
}

export const cardSorts = ['due', 'created', 'last-contact', 'number'] as const
export type CardSort = (typeof cardSorts)[number]

/** The last row of the page before: its place in the order. */
export interface CardPlace {
  readonly value: string
  readonly doc: number
}

export interface CardPage {
  readonly filter: CardFilter
  readonly sort: CardSort
  readonly descending: boolean
  readonly after: CardPlace | null
  readonly limit: number
}

/** One row of the list; `sortValue` with `doc` is its place, for the next page. */
export interface ListedCard {
  readonly doc: number
  readonly id: string
  readonly number: string
  readonly name: string
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly ownerTeamId: string | null
  readonly phone: string | null
  readonly grade: string | null
  readonly status: CardStatus
  readonly stage: Stage
  readonly source: string | null
  readonly facts: string
  readonly isStarred: 0 | 1
  readonly dueOn: string | null
  readonly limitOn: string | null
  readonly lastEffectiveAt: string | null
  readonly visitCount: number
  readonly registeredAt: string
  readonly deletedAt: string | null
  readonly sortValue: string
}

/** What each order goes by, before the local number; the value of a row is handed back for the next page. */
interface SortOrder {
  readonly value: RawBuilder<string>
  readonly keys: readonly RawBuilder<unknown>[]
  placeOf(value: string): readonly RawBuilder<unknown>[]
}

/** Ascending, a card without a due day comes last and one never spoken to first; the local number decides between equals. */
const sortOrders: Readonly<Record<CardSort, SortOrder>> = {
  due: orderBy(sql`coalesce(card.due_on, '9')`),
  created: orderBy(sql`card.registered_at`),
  'last-contact': orderBy(sql`coalesce(card.last_effective_at, '')`),
  number: {
    value: sql`card.number`,
    keys: [sql`length(card.number)`, sql`card.number`],
    placeOf: (value) => [sql`length(${value})`, sql`${value}`],
  },
}

function orderBy(value: RawBuilder<string>): SortOrder {
  return { value, keys: [value], placeOf: (text) => [sql`${text}`] }
}

/** One page of cards in a total order, with the first number of each. */
export async function listCards(
  reader: Reader,
  { filter, sort, descending, after, limit }: CardPage,
): Promise<ListedCard[]> {
  const direction = descending ? 'desc' : 'asc'
  const { value, keys } = sortOrders[sort]
  let query = reader
    .selectFrom('card')
    .leftJoin('user as owner', 'owner.id', 'card.ownerId')
    .select([
      'card.doc',
      'card.id',
      'card.number',
      'card.name',
      'card.ownerId',
      'owner.name as ownerName',
      'owner.teamId as ownerTeamId',
      'card.grade',
      'card.status',
      'card.stage',
      'card.source',
      'card.facts',
      'card.isStarred',
      'card.dueOn',
      'card.limitOn',
      'card.lastEffectiveAt',
      'card.visitCount',
      'card.registeredAt',
      'card.deletedAt',
    ])
    .select([firstPhone.as('phone'), value.as('sortValue')])
    .where((eb) => eb.and(conditionsOf(reader, filter)))
  if (after) query = query.where(isBehind({ sort, descending, after }))
  for (const key of keys) query = query.orderBy(key, direction)
  return await query.orderBy('card.doc', direction).limit(limit).execute()
}

/** Ids of the first cards that the filter leaves, in the list's order. */
export async function listCardIds(
  reader: Reader,
  { filter, sort, descending, limit }: Omit<CardPage, 'after'>,
): Promise<readonly string[]> {
  const direction = descending ? 'desc' : 'asc'
  let query = reader
    .selectFrom('card')
    .select('card.id')
    .where((eb) => eb.and(conditionsOf(reader, filter)))
  for (const key of sortOrders[sort].keys) query = query.orderBy(key, direction)
  const rows = await query.orderBy('card.doc', direction).limit(limit).execute()
  return rows.map(({ id }) => id)
}

/** How many cards the filter leaves; the whole shop's are counted as the book is, the open ones of anybody in the queue's index. */
export async function countCards(reader: Reader, filter: CardFilter): Promise<number> {
  const { statuses, ...rest } = filter
  const isOpen = !filter.bin && isWorking(statuses)
  if (isEverything(isOpen ? rest : filter)) {
    const { cards, openCards } = await countBook(reader)
    return isOpen ? openCards : cards
  }
  const { cards } = await reader
    .selectFrom('card')
    .select((eb) => eb.fn.countAll<number>().as('cards'))
    .where((eb) =>
      eb.and(
        isOpen
          ? [sql<SqlBool>`card.is_queued = 1`, ...narrowingsOf(reader, rest)]
          : conditionsOf(reader, filter),
      ),
    )
    .executeTakeFirstOrThrow()
  return cards
}

/** Whether the statuses are those of the cards that may stand in the queue. */
function isWorking(statuses: readonly CardStatus[] | undefined): boolean {
  const asked = new Set(statuses)
  return cardStatuses.every((status) => asked.has(status) === isInQueue(status))
}

function isEverything({ scope, bin, ...rest }: CardFilter): boolean {
  return scope.kind === 'all' && !bin && Object.values(rest).every((value) => value === undefined)
}

const firstPhone = sql<
  string | null
>`(select e164 from phone where phone.card_id = card.id order by position, id limit 1)`

function conditionsOf(reader: Reader, filter: CardFilter): Expression<SqlBool>[] {
  const isBinned = filter.bin
    ? sql<SqlBool>`card.deleted_at is not null`
    : sql<SqlBool>`card.deleted_at is null`
  return [isBinned, ...narrowingsOf(reader, filter)]
}

function narrowingsOf(reader: Reader, filter: CardFilter): Expression<SqlBool>[] {
  const { scope, text, grades, statuses, stages, source, ownerId, pool, starred } = filter
  return [
    isInScope(scope, 'card.owner_id'),
    ...(text ? [matchingCards(reader, text)] : []),
    ...isOneOf('card.grade', grades),
    ...isOneOf('card.status', statuses),
    ...isOneOf('card.stage', stages),
    ...isOneOf('card.source', source === undefined ? undefined : [source]),
    ...isOneOf('card.owner_id', ownerId === undefined ? undefined : [ownerId]),
    ...(pool ? [sql<SqlBool>`card.owner_id is null`] : []),
    ...(starred === undefined ? [] : [sql<SqlBool>`card.is_starred = ${starred ? 1 : 0}`]),
  ]
}

type Behind = Pick<CardPage, 'sort' | 'descending'> & { readonly after: CardPlace }

function isOneOf(column: string, values: readonly string[] | undefined): Expression<SqlBool>[] {
  if (values === undefined || values.length === 0) return []
  return [sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`]
}

function isBehind({ sort, descending, after }: Behind): RawBuilder<SqlBool> {
  const { keys, placeOf } = sortOrders[sort]
  const row = sql.join([...keys, sql`card.doc`])
  const place = sql.join([...placeOf(after.value), sql`cast(${after.doc} as bigint)`])
  return sql<SqlBool>`(${row}) ${descending ? sql`<` : sql`>`} (${place})`
}
