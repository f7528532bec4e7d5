import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { QueryKeys } from '#shared/domain/search-keys.ts'
import { engineOf, executorOf } from './engine/engine-of.ts'
import { type CardScope, isInScope } from './queries/card-scope.ts'
import type { Reader } from './reader.ts'
import { matchingDocsPostgres, replaceTokensPostgres } from './search-postgres.ts'
import { matchingDocsSqlite, replaceTokensSqlite } from './search-sqlite.ts'
import { queryTokensOf, tokensOf } from './search-tokens.ts'
import { StoreError } from './store-error.ts'
import type { CardKeys } from './write/command.ts'
import type { RowDoor } from './write/row-door.ts'

/** Puts search keys in place of those the cards had, in the transaction that changes the cards. */
export async function indexCards({ store, tx }: RowDoor, cards: readonly CardKeys[]): Promise<void> {
  for (const { cardId, keys } of cards) {
    const card = await tx.selectFrom('card').select('doc').where('id', '=', cardId).executeTakeFirst()
    if (!card) throw new StoreError({ kind: 'row-missing', table: 'card', id: cardId })
    if (store.engine === 'sqlite') replaceTokensSqlite(store, card.doc, tokensOf(keys))
    else await replaceTokensPostgres(tx, card.doc, tokensOf(keys))
  }
}

/** A card the search box found; `phones` are E.164, in the card's order. */
export interface FoundCard {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly ownerTeamId: string | null
  readonly grade: string | null
  readonly status: string
  readonly facts: string
  readonly phones: readonly string[]
}

export interface SearchRequest {
  readonly query: QueryKeys
  readonly scope: CardScope
  readonly limit: number
}

interface Candidate extends Omit<FoundCard, 'phones'> {
  readonly doc: number
  readonly phones: string | null
  readonly numbers: string | null
}

const MORE_THAN_ASKED = 3

/**
 * Cards that have every key, newest first; not those in the bin. Tokens only narrow a longer number down, so candidates
 * are read in batches until enough of them really contain it.
 */
export async function findCards(reader: Reader, request: SearchRequest): Promise<readonly FoundCard[]> {
  const { query, limit } = request
  if (queryTokensOf(query).length === 0) return []
  const batch = query.digits.length > 3 ? limit * MORE_THAN_ASKED : limit
  const found: FoundCard[] = []
  for (let before: number | null = null; ; ) {
    const candidates: readonly Candidate[] = await listCandidates(reader, { ...request, before, batch })
    found.push(...candidates.filter((card) => hasDigits(card, query.digits)).map(toFound))
    const last = candidates.at(-1)
    if (found.length >= limit || candidates.length < batch || !last) return found.slice(0, limit)
    before = last.doc
  }
}

interface Batch extends SearchRequest {
  readonly before: number | null
  readonly batch: number
}

async function listCandidates(
  reader: Reader,
  { query, scope, before, batch }: Batch,
): Promise<readonly Candidate[]> {
  const tokens = queryTokensOf(query)
  const isSqlite = engineOf(reader) === 'sqlite'
  const docs = isSqlite ? matchingDocsSqlite(tokens) : matchingDocsPostgres(tokens)
  const { rows } =
    await sql<Candidate>`/* findCards */ select c.doc, c.id, c.number, c.name, c.owner_id, o.name as owner_name,
    o.team_id as owner_team_id, c.grade, c.status, c.facts,
    (select string_agg(p.e164, ' ' order by p.position) from phone p where p.card_id = c.id and p.deleted_at is null) as phones,
    (select string_agg(n.number, ' ') from customer_number n where n.card_id = c.id and n.deleted_at is null) as numbers
    from ${docs} d cross join card c left join "user" o on o.id = c.owner_id
    where c.doc = d.doc and c.deleted_at is null and ${isInScope(scope, sql`c.owner_id`)}
    ${before === null ? sql`` : sql`and d.doc < ${before}`}
    order by d.doc desc limit ${batch}`.execute(executorOf(reader))
  return rows
}

/** The condition that a card has every key, for a list that has its own order; `card` is the table's name there. */
export function matchingCards(reader: Reader, query: QueryKeys): RawBuilder<SqlBool> {
  const tokens = queryTokensOf(query)
  if (tokens.length === 0) return sql<SqlBool>`1 = 1`
  const docs = engineOf(reader) === 'sqlite' ? matchingDocsSqlite(tokens) : matchingDocsPostgres(tokens)
  const hasTokens = sql<SqlBool>`card.doc in ${docs}`
  return query.digits.length > 3 ? sql<SqlBool>`${hasTokens} and ${containsDigits(query.digits)}` : hasTokens
}

function containsDigits(digits: string): RawBuilder<SqlBool> {
  const part = `%${digits}%`
  return sql<SqlBool>`(card.number like ${part} or card.name like ${part} or card.facts like ${part}
    or exists (select 1 from phone where phone.card_id = card.id and phone.e164 like ${part})
    or exists (select 1 from customer_number where customer_number.card_id = card.id and customer_number.number like ${part}))`
}

function hasDigits({ name, number, facts, phones, numbers }: Candidate, digits: string): boolean {
  if (digits.length <= 3) return true
  const texts = [phones, numbers, number, name, facts].filter((text) => text !== null)
  return texts.some((text) => withoutPunctuation(text).includes(digits))
}

/** As the keys were made: full-width digits narrow, whatever stands between two digits dropped. */
function withoutPunctuation(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}\s]/gu, '')
}

function toFound({ doc: _doc, numbers: _numbers, phones, ...card }: Candidate): FoundCard {
  return { ...card, phones: phones?.split(' ') ?? [] }
}
