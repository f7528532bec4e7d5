import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { CardStatus, Stage } from '#shared/domain/card-status.ts'
import type { UserId } from '#shared/domain/ids.ts'
import type { QueryKeys } from '#shared/domain/search-keys.ts'
import type { Reader } from '../reader.ts'
import { matchingCards } from '../search.ts'
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
  readonly starred?: boolean
  /** The recycle bin instead of the list. */
  readonly bin?: boolean
}

export const cardSorts = ['due', 'created', 'last-contact', 'number'] as const
export type CardSort = (typeof cardSorts)[number]

/** The last row of the page before: its place in the order. */
export interface CardPlace {
  readonly value: string
  readonly id: string
}

export interface CardPage {
  readonly filter: CardFilter
  readonly sort: CardSort
  readonly descending: boolean
  readonly after: CardPlace | null
  readonly limit: number
}

/** One row of the list; `sortValue` with `id` is its place, for the next page. */
export interface ListedCard {
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
  readonly madeAt: string
  readonly deletedAt: string | null
  readonly sortValue: string
}

/** Ascending, a card without a due day comes last and one never spoken to first; ids decide between equals. */
const sortValues: Readonly<Record<CardSort, RawBuilder<string>>> = {
  due: sql`coalesce(card.due_on, '9')`,
  created: sql`card.id`,
  'last-contact': sql`coalesce(card.last_effective_at, '')`,
  number: sql`card.number`,
}

/** One page of cards in a total order, with the first number of each. */
export async function listCards(
  reader: Reader,
  { filter, sort, descending, after, limit }: CardPage,
): Promise<ListedCard[]> {
  const direction = descending ? 'desc' : 'asc'
  const value = sortValues[sort]
  let query = reader
    .selectFrom('card')
    .leftJoin('user as owner', 'owner.id', 'card.ownerId')
    .select([
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
      'card.madeAt',
      'card.deletedAt',
    ])
    .select([firstPhone.as('phone'), value.as('sortValue')])
    .where((eb) => eb.and(conditionsOf(reader, filter)))
  if (after) query = query.where(isBehind({ sort, descending, after }))
  if (sort === 'number') query = query.orderBy(sql`length(card.number)`, direction)
  return await query.orderBy(value, direction).orderBy('card.id', direction).limit(limit).execute()
}

/** How many cards the filter leaves. */
export async function countCards(reader: Reader, filter: CardFilter): Promise<number> {
  const { cards } = await reader
    .selectFrom('card')
    .select((eb) => eb.fn.countAll<number>().as('cards'))
    .where((eb) => eb.and(conditionsOf(reader, filter)))
    .executeTakeFirstOrThrow()
  return cards
}

const firstPhone = sql<
  string | null
>`(select e164 from phone where phone.card_id = card.id order by position, id limit 1)`

function conditionsOf(reader: Reader, filter: CardFilter): Expression<SqlBool>[] {
  const { scope, text, grades, statuses, stages, source, ownerId, starred, bin = false } = filter
  return [
    bin ? sql<SqlBool>`card.deleted_at is not null` : sql<SqlBool>`card.deleted_at is null`,
    isInScope(scope, 'card.owner_id'),
    ...(text ? [matchingCards(reader, text)] : []),
    ...isOneOf('card.grade', grades),
    ...isOneOf('card.status', statuses),
    ...isOneOf('card.stage', stages),
    ...isOneOf('card.source', source === undefined ? undefined : [source]),
    ...isOneOf('card.owner_id', ownerId === undefined ? undefined : [ownerId]),
    ...(starred === undefined ? [] : [sql<SqlBool>`card.is_starred = ${starred ? 1 : 0}`]),
  ]
}

function isOneOf(column: string, values: readonly string[] | undefined): Expression<SqlBool>[] {
  if (values === undefined || values.length === 0) return []
  return [sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`]
}

function isBehind({
  sort,
  descending,
  after,
}: Pick<CardPage, 'sort' | 'descending'> & { after: CardPlace }): RawBuilder<SqlBool> {
  const behind = descending ? sql`<` : sql`>`
  const value = sortValues[sort]
  if (sort !== 'number') return sql<SqlBool>`(${value}, card.id) ${behind} (${after.value}, ${after.id})`
  return sql<SqlBool>`(length(card.number), card.number) ${behind} (length(${after.value}), ${after.value})`
}
