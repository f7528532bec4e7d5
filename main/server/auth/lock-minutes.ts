import type { AnnouncementBus } from '../announcements.ts'
import type { RuleShelf } from '../rules/rule-shelf.ts'

/** After how many minutes of nobody calling a seat locks: asked at every call, so it is kept, and read again when settings change. */
export async function keepLockMinutes(rules: RuleShelf, bus: AnnouncementBus): Promise<() => number> {
  let minutes = (await rules.get()).lockAfterMinutes
  bus.subscribe('changed', ({ nouns }) => {
    if (!nouns.includes('setting')) return
    rules.get().then(
      (loaded) => {
        minutes = loaded.lockAfterMinutes
      },
      // A book that is being closed, or cannot be read, leaves the minutes as they were.
      () => undefined,
    )
  })
  return () => minutes
}
