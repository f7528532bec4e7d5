import type { Chip } from '#renderer/stores/desk.ts'
import type { Band, Callback } from '#shared/contract/answers.ts'
import { addDays, type Day } from '#shared/domain/day.ts'

export type QueueItem =
  | { readonly kind: 'band'; readonly band: Band; readonly count: number }
  | { readonly kind: 'row'; readonly row: Callback }

/** Whether a row belongs under a chip. */
export function belongsTo(chip: Chip, row: Callback, today: Day): boolean {
  switch (chip) {
    case 'all':
      return true
    case 'late':
      return row.band === 'past-limit' || row.band === 'overdue'
    case 'near':
      return isNearLimit(row, today)
    case 'fresh':
      return row.isNew
  }
}

/** Not past its hard limit yet, but today or tomorrow it will be. */
export function isNearLimit(row: Callback, today: Day): boolean {
  return row.band !== 'past-limit' && row.limitOn !== null && row.limitOn <= addDays(today, 1)
}

/** The rows under headings, in the order they came; `counts` knows more than the pages read so far. */
export function queueItems(
  rows: readonly Callback[],
  counts: Partial<Record<Band, number>>,
): readonly QueueItem[] {
  const items: QueueItem[] = []
  let band: Band | null = null
  for (const row of rows) {
    if (row.band !== band) {
      band = row.band
      items.push({
        kind: 'band',
        band,
        count: counts[band] ?? rows.filter((one) => one.band === row.band).length,
      })
    }
    items.push({ kind: 'row', row })
  }
  return items
}

/** The neighbour of a card in the list: the next one, or the one before; the other side where there is none. */
export function neighbourOf(rows: readonly Callback[], cardId: string | null, step: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.cardId === cardId)
  if (at < 0) return rows[0]?.cardId ?? null
  return rows[at + step]?.cardId ?? null
}
