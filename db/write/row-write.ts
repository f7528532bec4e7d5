import type { Insertable } from 'kysely'
import type { Made } from '../tables/made.ts'
import type { Tables } from '../tables.ts'

/** A row as a command gives it: who made it, where and when is filled in by the door. */
export type NewRow<Table extends keyof Tables> = Omit<Insertable<Tables[Table]>, keyof Made>

/** Tables the door keeps itself (change, roll_up) or that no command writes (outbox, draft, login_log). */
type OwnTable = 'change' | 'rollUp' | 'outbox' | 'draft' | 'loginLog'
export type CommandTable = Exclude<keyof Tables, OwnTable>

/** What may change after a row was made, table by table; a visit's content is never among it (append-only). */
interface Changeable {
  readonly book: keyof NewRow<'book'>
  readonly device: keyof NewRow<'device'>
  readonly user: keyof NewRow<'user'>
  readonly team: keyof NewRow<'team'>
  readonly card: keyof NewRow<'card'>
  readonly contact: keyof NewRow<'contact'>
  readonly phone: keyof NewRow<'phone'>
  readonly customerNumber: keyof NewRow<'customerNumber'>
  readonly refusal: 'liftedAt' | 'liftedBy' | 'liftedWhy'
  readonly visit: 'number' | 'receivedAt' | 'signedBy'
  readonly registration: keyof NewRow<'registration'>
  readonly dayReport: keyof NewRow<'dayReport'>
  readonly approval: 'answeredBy' | 'answeredAt' | 'answer'
  readonly importBatch: 'counts' | 'state' | 'finishedAt' | 'mapping'
}

type Removable = 'role' | 'contact' | 'phone' | 'customerNumber'

export type InsertWrite = {
  [Table in CommandTable]: { readonly insert: Table; readonly row: NewRow<Table> }
}[CommandTable]

export type UpdateWrite = {
  [Table in keyof Changeable]: {
    readonly update: Table
    readonly id: string
    readonly set: Partial<Pick<NewRow<Table>, Changeable[Table] & keyof NewRow<Table>>>
  }
}[keyof Changeable]

export interface RemoveWrite {
  readonly remove: Removable
  readonly id: string
}

/** One row written by a command. */
export type RowWrite = InsertWrite | UpdateWrite | RemoveWrite
