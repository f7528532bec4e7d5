import { sql } from 'kysely'
import { insertCards } from './bulk-cards.ts'
import { writeFailureOf } from './engine/write-failure.ts'
import { indexNewNotes } from './notes/notes-sqlite.ts'
import type { Reader } from './reader.ts'
import { removeCards } from './remove-cards.ts'
import { indexCards } from './search.ts'
import type { Store } from './store.ts'
import type { RollUpTable } from './tables/change-tables.ts'
import type { Made } from './tables/made.ts'
import { isAlreadyDone, recordChange } from './write/change-record.ts'
import { clearDrafts } from './write/clear-drafts.ts'
import type { Author, Command, Json, WriteResult } from './write/command.ts'
import { hashPayload } from './write/payload-hash.ts'
import { addToRollUp } from './write/roll-up.ts'
import { openRowDoor, type RowDoor } from './write/row-door.ts'
import { writeRows } from './write/write-rows.ts'

export interface WriteRequest {
  readonly author: Author
  /** The call as it came: a retry is known by it before anything is decided again, and answered `alreadyDone`. */
  readonly asked?: { readonly id: string; readonly input: Json }
  /** Gathers and decides inside the transaction; everything it reads stays true until the rows are written. */
  decide(tx: Reader): Promise<readonly Command[]>
}

/**
 * The one door for writes: rows, change records, daily counters and search keys in one transaction and one flush.
 * Throws StoreError when a change id comes back with other content, a row is missing or the disk is full; then nothing was stored.
 */
export async function write(store: Store, request: WriteRequest): Promise<WriteResult> {
  try {
    return await store.db.transaction().execute(async (tx) => {
      const door = openRowDoor(store, tx)
      if (store.engine === 'postgres') await waitForTurn(door)
      return await applyRequest(door, request)
    })
  } catch (error) {
    throw writeFailureOf(error, store)
  }
}

/** One writer a book at a time, as SQLite has it; readers go on. */
async function waitForTurn({ tx }: RowDoor): Promise<void> {
  await sql`lock table change in share row exclusive mode`.execute(tx)
}

async function applyRequest(door: RowDoor, { author, asked, decide }: WriteRequest): Promise<WriteResult> {
  const askedHash = asked && { id: asked.id, hash: hashPayload(asked.input) }
  if (askedHash && (await isAlreadyDone(door.tx, askedHash)))
    return { applied: [], alreadyDone: [askedHash.id] }
  const applied: string[] = []
  const alreadyDone: string[] = []
  for (const command of await decide(door.tx)) {
    const isAsked = command.id === askedHash?.id
    const hash = isAsked ? askedHash.hash : hashPayload(command.payload)
    if (!isAsked && (await isAlreadyDone(door.tx, { id: command.id, hash }))) {
      alreadyDone.push(command.id)
      continue
    }
    await applyCommand(door, { command, author, hash })
    applied.push(command.id)
  }
  if (door.store.engine === 'sqlite') indexNewNotes(door.store)
  return { applied, alreadyDone }
}

interface Applied {
  readonly command: Command
  readonly author: Author
  readonly hash: string
}

async function applyCommand(door: RowDoor, { command, author, hash }: Applied): Promise<void> {
  const made: Made = { madeBy: author.by, madeOn: author.device, madeAt: author.at, via: author.via }
  const counters: RollUpTable[] = []
  if (command.removedCards) counters.push(...(await removeCards(door, command.removedCards)))
  if (command.cards) counters.push(...(await insertCards(door, command.cards, made)))
  counters.push(...(await writeRows(door, command.rows, made)))
  await addToRollUp(door, counters)
  if (command.searchKeys) await indexCards(door, command.searchKeys)
  if (command.clearsDrafts) await clearDrafts(door, command.clearsDrafts)
  await recordChange(door, { command, author, hash })
}
