import { z } from 'zod'
import { listCustomerNumberIds, mapComparedCards } from '#db/queries/compared-card-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { CardKeys, Command } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { type FieldEdit, factsAfter } from '#shared/domain/card/edit-facts.ts'
import type { RegradeEvent } from '#shared/domain/card-event.ts'
import type { ComparedCard } from '#shared/domain/import/compare-card.ts'
import { cardKeysOf } from '../card/card-keys.ts'
import { cardChange, reversed } from './card-change.ts'
import { courseRows, type Regrading, regradeTo, toCompared } from './card-update.ts'

const value = z.union([z.string(), z.number(), z.array(z.string()), z.null()])
const edit = z.object({ old: value, new: value })

const update = z.object({
  cardId: z.string(),
  name: edit.optional(),
  source: edit.optional(),
  facts: z.record(z.string(), edit),
  grade: edit.optional(),
  /** The regrade that the import made; imports of old did not keep it. */
  regradeId: z.string().optional(),
  phoneIds: z.array(z.string()),
  customerNumber: z.string().nullable(),
})
type Update = z.infer<typeof update>

const chunk = z.object({ updated: z.array(update) })

/** A card that stays as it is, because somebody has worked on it since. */
export interface KeptCard {
  readonly cardId: string
  readonly number: string
  readonly name: string
}

interface RestoredCards {
  readonly rows: readonly RowWrite[]
  readonly searchKeys: readonly CardKeys[]
  /** What happened to each restored card, for its own history. */
  readonly changes: readonly Command[]
  readonly count: number
  readonly kept: readonly KeptCard[]
}

/** Reverses the updates of one chunk where the card still says what the import made it say. */
export async function restoreCards(
  tx: Reader,
  payload: string,
  making: Regrading & { readonly importId: string },
): Promise<RestoredCards> {
  const { updated } = chunk.parse(JSON.parse(payload))
  const cardIds = updated.map(({ cardId }) => cardId)
  const cards = await mapComparedCards(tx, { cardIds, scope: { kind: 'all' } })
  const rows: RowWrite[] = []
  const searchKeys: CardKeys[] = []
  const changes: Command[] = []
  const kept: KeptCard[] = []
  for (const one of updated) {
    const row = cards.get(one.cardId)
    if (!row) continue
    const card = toCompared(row)
    if (!isAsImported(card, one)) {
      kept.push({ cardId: row.id, number: row.number, name: row.name })
      continue
    }
    const restored = restoredCard(card, one)
    rows.push(...(await restoringRows(tx, { one, restored }, making)))
    searchKeys.push({ cardId: row.id, keys: cardKeysOf({ number: row.number, ...restored }) })
    changes.push(cardChange({ ...making, cardId: row.id, fields: reversed(one) }))
  }
  return { rows, searchKeys, changes, count: changes.length, kept }
}

function isAsImported(card: ComparedCard, { name, source, facts, grade, regradeId }: Update): boolean {
  const isUnchanged = (now: unknown, change: FieldEdit | undefined) =>
    !change || JSON.stringify(now ?? null) === JSON.stringify(change.new)
  const hasFacts = Object.entries(facts).every(([key, change]) => isUnchanged(card.facts[key], change))
  const hasWayBack = regradeId !== undefined || grade?.old !== null
  const hasGrade = isUnchanged(card.grade, grade) && hasWayBack
  return hasFacts && hasGrade && isUnchanged(card.name, name) && isUnchanged(card.source, source)
}

interface Restored {
  readonly name: string
  readonly facts: ComparedCard['facts']
  readonly phones: readonly string[]
  readonly customerNumbers: readonly string[]
}

function restoredCard(card: ComparedCard, { name, facts, phoneIds, customerNumber }: Update): Restored {
  const before = Object.fromEntries(Object.entries(facts).map(([key, change]) => [key, change.old]))
  return {
    name: name ? String(name.old) : card.name,
    facts: factsAfter(card.facts, before),
    phones: card.phones.slice(0, card.phones.length - phoneIds.length),
    customerNumbers: card.customerNumbers.filter((number) => number !== customerNumber),
  }
}

interface Restoring {
  readonly one: Update
  readonly restored: Restored
}

async function restoringRows(
  tx: Reader,
  { one, restored }: Restoring,
  making: Regrading,
): Promise<readonly RowWrite[]> {
  const set = {
    ...(one.name && { name: restored.name }),
    ...(one.source && { source: one.source.old === null ? null : String(one.source.old) }),
    ...(Object.keys(one.facts).length > 0 && { facts: JSON.stringify(restored.facts) }),
  }
  const { facts } = restored
  const regrade = regradeBack(one, making)
  const course = { cardId: one.cardId, regrade, hasNewBestTime: 'bestTime' in one.facts, facts }
  const numbers = await listCustomerNumberIds(tx, one)
  return [
    { update: 'card', id: one.cardId, set },
    ...one.phoneIds.map((id): RowWrite => ({ remove: 'phone', id })),
    ...numbers.map((id): RowWrite => ({ remove: 'customerNumber', id })),
    ...(await courseRows(tx, course, making.rules)),
  ]
}

/** The import's judgement is taken back as if it had never been: a card that had no grade has none again. */
function regradeBack({ grade, regradeId }: Update, making: Regrading): RegradeEvent | null {
  if (grade && regradeId) return { ...regradeTo(String(grade.new), making), undoes: regradeId }
  return typeof grade?.old === 'string' ? regradeTo(grade.old, making) : null
}
