import type { VisitEntry } from '#shared/contract/answers.ts'

export type VisitGroup =
  | { readonly kind: 'visit'; readonly visit: VisitEntry }
  | { readonly kind: 'attempts'; readonly attempts: readonly VisitEntry[] }

/** Newest first; attempts that follow each other become one line. */
export function groupVisits(visits: readonly VisitEntry[]): readonly VisitGroup[] {
  const groups: VisitGroup[] = []
  for (const visit of visits.toSorted(newestFirst)) {
    const last = groups.at(-1)
    if (visit.number !== null) groups.push({ kind: 'visit', visit })
    else if (last?.kind === 'attempts')
      groups[groups.length - 1] = { ...last, attempts: [...last.attempts, visit] }
    else groups.push({ kind: 'attempts', attempts: [visit] })
  }
  return groups
}

function newestFirst(one: VisitEntry, other: VisitEntry): number {
  return other.occurredAt.localeCompare(one.occurredAt) || (other.number ?? 0) - (one.number ?? 0)
}
