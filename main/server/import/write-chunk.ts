import type { BulkCard } from '#db/bulk-card.ts'
import type { CardScope } from '#db/queries/card-scope.ts'
import type { Reader } from '#db/reader.ts'
import type { Command, Json } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import type { ImportResult } from '#shared/domain/import/decide-record.ts'
import type { RecordOutcome } from '#shared/domain/import/record-outcome.ts'
import type { CardMaking, createCardMaker, Wanted } from './bulk-card.ts'
import { cardChange } from './card-change.ts'
import { prepareUpdates, type Updates } from './card-update.ts'
import { type Comparison, type DecidedRecord, outcomeOf } from './import-chunk.ts'
import { startSerials } from './start-serials.ts'

/** What a chunk comes to: the command that writes it, what it says of each card it updates, and what is reported of its records. */
export interface PreparedChunk {
  readonly commands: readonly Command[]
  readonly outcomes: readonly RecordOutcome[]
}

export interface ChunkMaking extends CardMaking {
  readonly scope: CardScope
  readonly seatPrefix: string
  readonly year: number
  readonly makeCard: ReturnType<typeof createCardMaker>
  /** Whose the next new card is. */
  nextOwner(): string | null
}

/** Prepares the rows of one chunk: one transaction, one change and one for each card it updates, with the values that updates replace (model.md). */
export async function prepareChunk(
  tx: Reader,
  records: readonly DecidedRecord[],
  making: ChunkMaking,
): Promise<PreparedChunk> {
  const compared = records.flatMap(({ decision, card }) =>
    decision.kind === 'compare' && card ? [{ cardId: decision.cardId, record: card }] : [],
  )
  const { reached, byCard } = await prepareUpdates(tx, compared, making)
  const updates = [...byCard.values()]
  const outcomes = records.map((record) =>
    outcomeOf(record, (cardId) => comparison(cardId, { reached, byCard })),
  )
  const cards = await cardsToMake(tx, records, making)
  const rows = [
    ...updates.flatMap((update) => update.rows),
    ...cards.flatMap((card) => approvalRows(card, making)),
    ...records.flatMap((record, place) => keptRow(record, outcomes[place], making)),
  ]
  const payload: Json = {
    ref: making.importId,
    rows: [records[0]?.row ?? 0, records.at(-1)?.row ?? 0],
    created: cards.length,
    updated: updates.map(({ before }) => before),
  }
  const chunk: Command = {
    id: making.newId(),
    kind: 'import.chunk',
    version: 1,
    entity: 'import',
    entityId: making.importId,
    batchId: making.importId,
    payload,
    rows,
    cards: makeCards(cards, making),
    searchKeys: updates.map(({ keys }) => keys),
  }
  const changes = [...byCard].map(([cardId, { fields }]) => cardChange({ ...making, cardId, fields }))
  return { outcomes, commands: [chunk, ...changes] }
}

/** A card out of the importer's reach is only reported (R46). */
function comparison(cardId: string, { reached, byCard }: Updates): Comparison {
  if (!reached.has(cardId)) return 'duplicate-in-book'
  return byCard.has(cardId) ? 'updated' : 'same'
}

/** The new cards of a chunk, each made when it is asked for. */
async function cardsToMake(
  tx: Reader,
  records: readonly DecidedRecord[],
  making: ChunkMaking,
): Promise<readonly Wanted[]> {
  const { seatPrefix: prefix, year, newId, nextOwner } = making
  const nextNumber = await startSerials(tx, { prefix, year })
  return records.flatMap(({ decision, card }) =>
    decision.kind === 'create' && card
      ? [{ card, ownerId: nextOwner(), cardId: newId(), number: nextNumber() }]
      : [],
  )
}

function* makeCards(wanted: readonly Wanted[], { makeCard }: ChunkMaking): Generator<BulkCard> {
  for (const one of wanted) yield makeCard(one)
}

/** A deal that a list brings was approved long ago, where it was made. */
function approvalRows(
  { card, cardId, ownerId }: Wanted,
  { newId, agentId, at, importId }: ChunkMaking,
): readonly RowWrite[] {
  if (!card.visit?.isWon) return []
  const answered = { answeredBy: ownerId ?? agentId, answeredAt: at, answer: 'approved' }
  const body = JSON.stringify({ importId })
  return [{ insert: 'approval', row: { id: newId(), cardId, kind: 'won', body, ...answered } }]
}

/** Which records whoever brought them may have back. */
const isReturned: Readonly<Record<ImportResult, boolean>> = {
  ...{ created: false, updated: false, same: false },
  ...{ rejected: true, 'duplicate-in-file': true, 'duplicate-in-book': true },
}

/** Every record that became no new card is kept with its row; one that can be given back as it was. */
function keptRow(
  { row, cells, decision }: DecidedRecord,
  outcome: RecordOutcome | undefined,
  { importId }: ChunkMaking,
): readonly RowWrite[] {
  if (!outcome || outcome.result === 'created') return []
  const cardId = 'cardId' in decision ? decision.cardId : null
  const { result, why = null, of = null, heading, typed, length, most } = outcome
  const body = isReturned[result] ? { cells, of, heading, typed, length, most } : {}
  return [
    {
      insert: 'importRow',
      row: { importId, row, result, why, cardId, body: JSON.stringify(body) },
    },
  ]
}
