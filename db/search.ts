import type { RawBuilder, SqlBool } from 'kysely'
import type { QueryKeys } from '#shared/domain/search-keys.ts'
import { engineOf } from './engine/engine-of.ts'
import { type Fragment, query, readRows, toRawBuilder } from './engine/fragment.ts'
import { type CardScope, scopeCondition } from './queries/card-scope.ts'
import type { Reader } from './reader.ts'
import { matchingDocsPostgres, replaceTokensPostgres } from './search-postgres.ts'
import { matchingDocsSqlite, replaceTokensSqlite } from './search-sqlite.ts'
import { isProvenByTokens, queryTokensOf, tokensOf } from './search-tokens.ts'
import type { Store } from './store.ts'
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

/**
 * Cards that have every key, newest first; not those in the bin. Tokens only narrow a longer number down, so candidates
 * are read in growing batches until enough of them really contain it.
 */
export async function findCards(reader: Reader, request: SearchRequest): Promise<readonly FoundCard[]> {
  const { query: keys, limit } = request
  const tokens = queryTokensOf(keys)
  if (tokens.all.length === 0 && tokens.any.length === 0) return []
  const found: FoundCard[] = []
  let batch = limit
  for (let before = Number.MAX_SAFE_INTEGER; ; batch *= 2) {
    const candidates = await readRows<Candidate>(
      reader,
      candidatesQuery(engineOf(reader), { ...request, before, batch }),
    )
    found.push(...candidates.filter((card) => hasDigits(card, keys)).map(toFound))
    const last = candidates.at(-1)
    if (found.length >= limit || candidates.length < batch || !last) return found.slice(0, limit)
    before = last.doc
  }
}

interface Batch extends SearchRequest {
  readonly before: number
  readonly batch: number
}

function candidatesQuery(engine: Store['engine'], { query: keys, scope, before, batch }: Batch): Fragment {
  return query`/* findCards */ select c.doc, c.id, c.number, c.name, c.owner_id as "ownerId", o.name as "ownerName",
    o.team_id as "ownerTeamId", c.grade, c.status, c.facts,
    (select string_agg(p.e164, ' ' order by p.position) from phone p where p.card_id = c.id and p.deleted_at is null) as phones,
    (select string_agg(n.number, ' ') from customer_number n where n.card_id = c.id and n.deleted_at is null) as numbers
    from ${matchingDocs(engine, keys, before)} d cross join card c left join "user" o on o.id = c.owner_id
    where c.doc = d.doc and c.deleted_at is null and ${scopeCondition(scope, 'c.owner_id')}
    order by d.doc desc limit ${batch}`
}

function matchingDocs(engine: Store['engine'], keys: QueryKeys, before: number): Fragment {
  const tokens = queryTokensOf(keys)
  return engine === 'sqlite' ? matchingDocsSqlite(tokens, before) : matchingDocsPostgres(tokens, before)
}

/** The condition that a card has every key, for a list that has its own order; `card` is the table's name there. */
export function matchingCards(reader: Reader, keys: QueryKeys): RawBuilder<SqlBool> {
  const tokens = queryTokensOf(keys)
  if (tokens.all.length === 0 && tokens.any.length === 0) return toRawBuilder(query`1 = 1`)
  const hasTokens = query`card.doc in ${matchingDocs(engineOf(reader), keys, Number.MAX_SAFE_INTEGER)}`
  return toRawBuilder(
    isProvenByTokens(keys) ? hasTokens : query`${hasTokens} and ${containsDigits(keys.digits)}`,
  )
}

function containsDigits(digits: string): Fragment {
  const part = `%${digits}%`
  const dialled = `%${withoutTrunkZero(digits)}%`
  return query`(card.number like ${part} or card.name like ${part} or card.facts like ${part}
    or exists (select 1 from phone where phone.card_id = card.id and phone.e164 like ${dialled})
    or exists (select 1 from customer_number n where n.card_id = card.id and n.number like ${part}))`
}

function hasDigits({ name, number, facts, phones, numbers }: Candidate, keys: QueryKeys): boolean {
  if (isProvenByTokens(keys)) return true
  if (phones?.includes(withoutTrunkZero(keys.digits))) return true
  const texts = [numbers, number, name, facts].filter((text) => text !== null)
  return texts.some((text) => withoutPunctuation(text).includes(keys.digits))
}

/** E.164 has no 0 or 00 in front, where the keys have what is dialled. */
function withoutTrunkZero(digits: string): string {
  return digits.replace(/^0+/, '')
}

/** As the keys were made: full-width digits narrow, whatever stands between two digits dropped. */
function withoutPunctuation(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}\s]/gu, '')
}

function toFound({ doc: _doc, numbers: _numbers, phones, ...card }: Candidate): FoundCard {
  return { ...card, phones: phones?.split(' ') ?? [] }
}
