import type { SearchKeys } from '#shared/domain/search-keys.ts'
import type { BulkCard } from '../bulk-card.ts'
import type { Made } from '../tables/made.ts'
import type { RowWrite } from './row-write.ts'

/** Whose act it is: filled into every row (made_*) and change of the write. */
export interface Author {
  readonly by: string
  readonly device: string
  readonly via: Made['via']
  readonly at: string
  /** The device's logical clock as sync will compare it; text of fixed width. */
  readonly clock: string
}

/** A JSON value: what a change may hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/** Search keys of a card after the command; they replace the ones it had. */
export interface CardKeys {
  readonly cardId: string
  readonly keys: SearchKeys
}

/** One act as a person did it: its change record and the rows it makes, all or nothing. */
export interface Command {
  /** Random, made where the act was made: sending it twice stores it once. */
  readonly id: string
  /** `visit.save`, `card.create`, `card.edit`, … */
  readonly kind: string
  readonly version: number
  readonly entity: string
  readonly entityId: string
  readonly batchId?: string | null
  /** Per edited field {old, base, new}, or {ref} to the append-only row the command made. */
  readonly payload: Json
  readonly rows: readonly RowWrite[]
  readonly searchKeys?: readonly CardKeys[]
  /** Unsaved text about this subject that the command has made a row of, gone with it. */
  readonly clearsDrafts?: { readonly userId: string; readonly subject: string }
  /** Whole new cards of an import chunk, made as they are written: one change for all of them. */
  readonly cards?: Iterable<BulkCard>
  /** Cards that an import made and nobody has touched since, gone with all that hangs on them: only taking an import back does this. */
  readonly removedCards?: readonly string[]
}

/** Ids of the changes that were stored now, and of those that a former try had stored. */
export interface WriteResult {
  readonly applied: readonly string[]
  readonly alreadyDone: readonly string[]
}
