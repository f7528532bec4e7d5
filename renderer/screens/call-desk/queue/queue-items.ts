import type { Band, Callback } from '#shared/contract/answers.ts'
import type { QueuePart } from '#shared/domain/callback/queue-part.ts'

export type QueueItem =
  /** A heading; without a number where nobody has counted. */
  | { readonly kind: 'band'; readonly band: Band; readonly count: number | null }
  | { readonly kind: 'hint' }
  | { readonly kind: 'row'; readonly row: Callback }

interface Listed {
  readonly part: QueuePart
  readonly rows: readonly Callback[]
  /** What the book knows better than the rows read so far. */
  readonly counts?: Partial<Record<Band, number | null>>
}

/** The rows under headings, in the order they came; what waits stands under none, but is explained. */
export function queueItems({ part, rows, counts = {} }: Listed): readonly QueueItem[] {
  const items: QueueItem[] = part === 'later' && rows.length > 0 ? [{ kind: 'hint' }] : []
  let band: Band | null = null
  for (const row of rows) {
    if (part !== 'later' && row.band !== band) {
      band = row.band
      items.push({ kind: 'band', band, count: countIn(row.band, rows, counts) })
    }
    items.push({ kind: 'row', row })
  }
  return items
}

function countIn(
  band: Band,
  rows: readonly Callback[],
  counts: NonNullable<Listed['counts']>,
): number | null {
  const counted = counts[band]
  return counted === undefined ? rows.filter((one) => one.band === band).length : counted
}

/** The neighbour of a card in the list: the next one, or the one before; the other side where there is none. */
export function neighbourOf(rows: readonly Callback[], cardId: string | null, step: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.cardId === cardId)
  if (at < 0) return rows[0]?.cardId ?? null
  return rows[at + step]?.cardId ?? null
}
