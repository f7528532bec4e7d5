/** Whoever holds text that is not kept yet registers here; before a lock or a change of user it is written out. */
const keepers = new Set<() => Promise<unknown>>()

export function registerDraftKeeper(keep: () => Promise<unknown>): () => void {
  keepers.add(keep)
  return () => keepers.delete(keep)
}

export async function keepDraftsNow(): Promise<void> {
  await Promise.allSettled([...keepers].map((keep) => keep()))
}
