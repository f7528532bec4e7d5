import type { Generated } from 'kysely'

export interface ChangeTable {
  /** Local order. */
  readonly position: Generated<number>
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly entity: string
  readonly entityId: string
  readonly batchId: string | null
  /** JSON: per edited field {old, base, new}, or {ref} to the append-only row the command made. */
  readonly payload: string
  readonly payloadHash: string
  readonly clock: string
  readonly by: string
  readonly device: string
  readonly at: string
}

export interface OutboxTable {
  readonly changeId: string
  readonly state: 'sent' | 'confirmed' | 'refused' | 'kept'
  readonly at: string
  readonly answer: string | null
}

export interface DraftTable {
  readonly userId: string
  readonly screen: string
  readonly subject: string
  readonly body: string
  readonly savedAt: string
}

export interface RollUpTable {
  readonly agentId: string
  readonly day: string
  /** Grade after the visit, `-` where there is none. */
  readonly grade: string
  readonly calls: number
  readonly visits: number
  readonly effective: number
  readonly seconds: number
}
