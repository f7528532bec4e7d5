import { implement } from '@orpc/server'
import { contract } from '#shared/contract/contract.ts'
import type { Arrival } from './context.ts'
import { bookHandlers } from './handlers/book-handlers.ts'
import { cardHandlers } from './handlers/card-handlers.ts'
import { draftHandlers } from './handlers/draft-handlers.ts'
import { queueHandlers } from './handlers/queue-handlers.ts'
import { ruleHandlers } from './handlers/rule-handlers.ts'
import { searchHandlers } from './handlers/search-handlers.ts'
import { sessionHandlers } from './handlers/session-handlers.ts'
import { settingHandlers } from './handlers/setting-handlers.ts'
import { teamHandlers } from './handlers/team-handlers.ts'
import { userHandlers } from './handlers/user-handlers.ts'
import { visitHandlers } from './handlers/visit-handlers.ts'

const { import: _imports, export: _exports, ...built } = contract

/** Every call with its handler. */
export const router = implement(built).$context<Arrival>().router({
  session: sessionHandlers,
  book: bookHandlers,
  card: cardHandlers,
  visit: visitHandlers,
  queue: queueHandlers,
  search: searchHandlers,
  draft: draftHandlers,
  team: teamHandlers,
  user: userHandlers,
  rule: ruleHandlers,
  setting: settingHandlers,
})

export type AppRouter = typeof router
