import type { SearchKeys } from '#shared/domain/search-keys.ts'
import type { CourseColumns } from './course-columns.ts'
import type { NewRow } from './write/row-write.ts'

type CardRow = Omit<NewRow<'card'>, 'doc'>

/** How a card begins its life; cards that begin alike are handed over with one and the same object, which is stored faster. */
export type CardBeginning = CourseColumns & Pick<NewRow<'card'>, 'registeredAt' | 'createdAs'>

/** The row of a card, whole or with its beginning apart. */
type WholeOrParted =
  | { readonly card: CardRow; readonly beginning?: undefined }
  | { readonly card: Omit<CardRow, keyof CardBeginning>; readonly beginning: CardBeginning }

interface OfCard {
  readonly contacts: readonly NewRow<'contact'>[]
  readonly phones: readonly NewRow<'phone'>[]
  readonly customerNumbers: readonly NewRow<'customerNumber'>[]
  readonly courseEvents: readonly NewRow<'courseEvent'>[]
  readonly visits: readonly NewRow<'visit'>[]
  readonly keys: SearchKeys
}

/** A whole new card of an import: every column given, null where there is nothing. */
export type BulkCard = WholeOrParted & OfCard
