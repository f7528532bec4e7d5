import type { SearchKeys } from '#shared/domain/search-keys.ts'
import type { NewRow } from './write/row-write.ts'

/** A whole new card of an import: every column given, null where there is nothing. */
export interface BulkCard {
  readonly card: Omit<NewRow<'card'>, 'doc'>
  readonly contacts: readonly NewRow<'contact'>[]
  readonly phones: readonly NewRow<'phone'>[]
  readonly customerNumbers: readonly NewRow<'customerNumber'>[]
  readonly courseEvents: readonly NewRow<'courseEvent'>[]
  readonly visits: readonly NewRow<'visit'>[]
  readonly keys: SearchKeys
}
