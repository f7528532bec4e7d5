import { query, readRows } from '../engine/fragment.ts'
import type { Reader } from '../reader.ts'
import { StoreError } from '../store-error.ts'
import type { Author, Command } from './command.ts'
import type { RowDoor } from './row-door.ts'
import { insertStatement } from './row-statement.ts'

/** A change as it was asked for: the id made by the asker, and the hash of what was asked. */
export interface AskedChange {
  readonly id: string
  readonly hash: string
}

/** True when a former try stored this change; the same id with other content is refused (sync.md, decision 9). */
export async function isAlreadyDone(reader: Reader, { id, hash }: AskedChange): Promise<boolean> {
  const [found] = await readRows<{ readonly hash: string }>(
    reader,
    query`select payload_hash as hash from change where id = ${id}`,
  )
  if (found && found.hash !== hash) throw new StoreError({ kind: 'other-content', changeId: id })
  return found !== undefined
}

interface Recorded {
  readonly command: Command
  readonly author: Author
  readonly hash: string
}

/** Appends the command to the one log that sync, field history, audit and undo hang on. */
export async function recordChange(door: RowDoor, { command, author, hash }: Recorded): Promise<void> {
  const { id, kind, version, entity, entityId, batchId = null, payload } = command
  const row = {
    id,
    kind,
    version,
    entity,
    entityId,
    batchId,
    payload: JSON.stringify(payload),
    payloadHash: hash,
    clock: author.clock,
    by: author.by,
    device: author.device,
    at: author.at,
  }
  await door.run(insertStatement(door.store.engine, 'change', row))
}
