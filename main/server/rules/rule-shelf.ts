import type { AnnouncementBus } from '../announcements.ts'
import type { LoadedRules } from './load-shop-rules.ts'

const NOUNS_OF_RULES: ReadonlySet<string> = new Set(['rule', 'setting', 'book', 'user'])

/** The shop's rules, read once and again after somebody changed them: every card and every row of the queue asks. */
export interface RuleShelf {
  get(): Promise<LoadedRules>
  /** Reads them anew when they are next asked for. */
  forget(): void
}

export function makeRuleShelf(bus: AnnouncementBus, load: () => Promise<LoadedRules>): RuleShelf {
  let known: Promise<LoadedRules> | null = null
  bus.subscribe('changed', ({ nouns }) => {
    if (nouns.some((noun) => NOUNS_OF_RULES.has(noun))) known = null
  })
  return {
    get() {
      if (known) return known
      const loading = load()
      loading.catch(() => {
        if (known === loading) known = null
      })
      known = loading
      return loading
    },
    forget: () => {
      known = null
    },
  }
}
