import { implement } from '@orpc/server'
import { contract } from '#shared/contract/contract.ts'
import type { Arrival } from './context.ts'
import { draftHandlers } from './handlers/draft-handlers.ts'
import { ruleHandlers } from './handlers/rule-handlers.ts'
import { sessionHandlers } from './handlers/session-handlers.ts'
import { settingHandlers } from './handlers/setting-handlers.ts'
import { teamHandlers } from './handlers/team-handlers.ts'
import { userHandlers } from './handlers/user-handlers.ts'

const { session, draft, team, user, rule, setting } = contract

/** Every call with its handler. */
export const router = implement({ session, draft, team, user, rule, setting }).$context<Arrival>().router({
  session: sessionHandlers,
  draft: draftHandlers,
  team: teamHandlers,
  user: userHandlers,
  rule: ruleHandlers,
  setting: settingHandlers,
})

export type AppRouter = typeof router
