import type { Band, QueueCounts } from '#shared/contract/answers.ts'
import type { QueuePart } from '#shared/domain/callback/queue-part.ts'

/** The book's counts, by the part of the queue whose length they are. */
export function countsByPart(counts: QueueCounts): Readonly<Record<QueuePart, number>> {
  const { total, pastLimit, overdue, near, fresh, later } = counts
  return { all: total, late: pastLimit + overdue, near, fresh, later }
}

/** How many stand under each heading where the pages read so far cannot tell: the book counts bands of the whole list only. */
export function bandCounts(
  part: QueuePart,
  counts: QueueCounts | undefined,
): Partial<Record<Band, number | null>> {
  const { promised = null, pastLimit = null, overdue = null, today = null } = counts ?? {}
  if (part === 'all') return { promised, 'past-limit': pastLimit, overdue, today }
  if (part === 'late') return { 'past-limit': pastLimit, overdue }
  return { promised: null, 'past-limit': null, overdue: null, today: null }
}
