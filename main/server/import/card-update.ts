import { listEvents } from '#db/queries/card-event-queries.ts'
import { getCard } from '#db/queries/card-queries.ts'
import type { CardScope } from '#db/queries/card-scope.ts'
import { type ComparedRow, mapComparedCards } from '#db/queries/compared-card-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { CardKeys, Json } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import type { FieldEdit } from '#shared/domain/card/edit-facts.ts'
import type { RegradeEvent } from '#shared/domain/card-event.ts'
import { type CardDifference, type ComparedCard, compareCard } from '#shared/domain/import/compare-card.ts'
import type { ImportedCard } from '#shared/domain/import/imported-card.ts'
import { type ShopRules, schemeFor } from '#shared/domain/shop-rules.ts'
import type { Facts } from '#shared/domain/template/facts.ts'
import { cardKeysOf } from '../card/card-keys.ts'
import { courseAtBestTime } from '../card/course-at-best-time.ts'
import { type CardMaking, phoneRows } from './bulk-card.ts'
import type { UpdatedFields } from './card-change.ts'

/** What updating one card takes: its rows, its search keys, the fields it changes, and what it was before. */
export interface CardUpdate {
  readonly rows: readonly RowWrite[]
  readonly keys: CardKeys
  readonly fields: UpdatedFields
  readonly before: Json
}

interface Compared {
  readonly cardId: string
  readonly record: ImportedCard
}

/** The cards of compared records: those that are in reach, and what updating them takes where they differ. */
export interface Updates {
  readonly reached: ReadonlySet<string>
  readonly byCard: ReadonlyMap<string, CardUpdate>
}

/** Compares records with their cards and prepares the updates; a card that agrees has none (R77). */
export async function prepareUpdates(
  tx: Reader,
  compared: readonly Compared[],
  making: CardMaking & { readonly scope: CardScope },
): Promise<Updates> {
  const cardIds = compared.map(({ cardId }) => cardId)
  const cards = await mapComparedCards(tx, { cardIds, scope: making.scope })
  const byCard = new Map<string, CardUpdate>()
  for (const { cardId, record } of compared) {
    const row = cards.get(cardId)
    const card = row && toCompared(row)
    const difference = card && compareCard(card, record)
    if (row && card && difference)
      byCard.set(cardId, await updateOf(tx, { row, card, record, difference }, making))
  }
  return { reached: new Set(cards.keys()), byCard }
}

/** A card's row with its facts read. */
export function toCompared(row: ComparedRow): ComparedCard {
  const facts: Facts = JSON.parse(row.facts)
  return { ...row, facts }
}

interface Found {
  readonly row: ComparedRow
  readonly card: ComparedCard
  readonly record: ImportedCard
  readonly difference: CardDifference
}

async function updateOf(tx: Reader, found: Found, making: CardMaking): Promise<CardUpdate> {
  const { row, card, record, difference } = found
  const facts: Facts = { ...card.facts, ...record.facts }
  const name = difference.name?.new ?? card.name
  const set = {
    ...(difference.name && { name: String(name) }),
    ...(difference.source && {
      source: difference.source.new === null ? null : String(difference.source.new),
    }),
    ...(Object.keys(difference.facts).length > 0 && { facts: JSON.stringify(facts) }),
  }
  const phones = phoneRows({
    card: difference,
    cardId: row.id,
    from: card.phones.length,
    newId: making.newId,
    isRefused: making.isRefused,
  })
  const hasNewBestTime = 'bestTime' in difference.facts
  const regrade = difference.grade === null ? null : regradeTo(difference.grade, making)
  const course = { cardId: row.id, regrade, hasNewBestTime, facts }
  const fields = fieldsOf(card, difference)
  const numbers = [
    ...card.customerNumbers,
    ...(difference.customerNumber === null ? [] : [difference.customerNumber]),
  ]
  return {
    rows: [
      { update: 'card', id: row.id, set },
      ...phones.map((phone): RowWrite => ({ insert: 'phone', row: phone })),
      ...numberRow(row.id, difference.customerNumber, making),
      ...(await courseRows(tx, course, making.rules)),
    ],
    keys: {
      cardId: row.id,
      keys: cardKeysOf({
        number: row.number,
        name: String(name),
        phones: [...card.phones, ...phones.map(({ e164 }) => e164)],
        customerNumbers: numbers,
        facts,
      }),
    },
    fields,
    before: {
      cardId: row.id,
      ...jsonOf(fields),
      ...(regrade && { regradeId: regrade.id }),
      phoneIds: phones.map(({ id }) => id),
      customerNumber: difference.customerNumber,
    },
  }
}

function fieldsOf(card: ComparedCard, { name, source, facts, grade }: CardDifference): UpdatedFields {
  return {
    ...(name && { name }),
    ...(source && { source }),
    ...(grade !== null && { grade: { old: card.grade, new: grade } }),
    facts,
  }
}

/** What an undo needs of the fields: each before and after. */
function jsonOf({ facts, ...own }: UpdatedFields): { readonly [key: string]: Json } {
  const plain = (edits: Readonly<Record<string, FieldEdit>>): { [key: string]: Json } =>
    Object.fromEntries(Object.entries(edits).map(([key, edit]) => [key, { old: edit.old, new: edit.new }]))
  return { ...plain(own), facts: plain(facts) }
}

function numberRow(
  cardId: string,
  number: string | null,
  { newId, customerNumberSource: source }: CardMaking,
): readonly RowWrite[] {
  return number === null ? [] : [{ insert: 'customerNumber', row: { id: newId(), cardId, source, number } }]
}

/** What it takes to judge a customer anew. */
export type Regrading = Pick<CardMaking, 'rules' | 'at' | 'newId'>

/** What of a card's changes its course follows from. */
interface CourseChange {
  readonly cardId: string
  /** A new judgement, or one that takes an earlier one back. */
  readonly regrade: RegradeEvent | null
  readonly hasNewBestTime: boolean
  /** As they will be. */
  readonly facts: Facts
}

/** A list may judge a customer anew, an event of its own, or name another hour to call: the course follows (R04, R05, R09). */
export async function courseRows(
  tx: Reader,
  { cardId, regrade, hasNewBestTime, facts }: CourseChange,
  rules: ShopRules,
): Promise<readonly RowWrite[]> {
  if (regrade === null && !hasNewBestTime) return []
  const { deletedAt } = await getCard(tx, cardId)
  const regrades = regrade === null ? [] : [regrade]
  const events = [...(await listEvents(tx, cardId)), ...regrades]
  const course = courseAtBestTime({ events, facts, rules, isBinned: deletedAt !== null })
  return [...regrades.map((event) => regradeRow(cardId, event)), { update: 'card', id: cardId, set: course }]
}

/** The customer judged anew. */
export function regradeTo(code: string, { rules, at, newId }: Regrading): RegradeEvent {
  const { id: schemeId, version: schemeVersion } = schemeFor(rules, null)
  const grade = { schemeId, schemeVersion, code }
  return { kind: 'regrade', id: newId(), occurredAt: at, recordedAt: at, grade }
}

function regradeRow(cardId: string, event: RegradeEvent): RowWrite {
  const { kind, id, occurredAt, recordedAt, ...body } = event
  return {
    insert: 'courseEvent',
    row: { kind, id, occurredAt, recordedAt, cardId, body: JSON.stringify(body) },
  }
}
