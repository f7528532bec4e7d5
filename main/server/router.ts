import { implement } from '@orpc/server'
import { contract } from '#shared/contract/contract.ts'
import type { Arrival } from './context.ts'
import { bookHandlers } from './handlers/book-handlers.ts'
import { calendarHandlers } from './handlers/calendar-handlers.ts'
import { cardBinHandlers } from './handlers/card-bin-handlers.ts'
import { cardHandlers } from './handlers/card-handlers.ts'
import { cardPhoneHandlers } from './handlers/card-phone-handlers.ts'
import { cardReadHandlers } from './handlers/card-read-handlers.ts'
import { draftHandlers } from './handlers/draft-handlers.ts'
import { exportHandlers } from './handlers/export-handlers.ts'
import { importHandlers } from './handlers/import-handlers.ts'
import { queueHandlers } from './handlers/queue-handlers.ts'
import { restHandlers } from './handlers/rest-handlers.ts'
import { ruleHandlers } from './handlers/rule-handlers.ts'
import { schemeHandlers } from './handlers/scheme-handlers.ts'
import { searchHandlers } from './handlers/search-handlers.ts'
import { sessionHandlers } from './handlers/session-handlers.ts'
import { settingHandlers } from './handlers/setting-handlers.ts'
import { teamHandlers } from './handlers/team-handlers.ts'
import { userHandlers } from './handlers/user-handlers.ts'
import { visitHandlers } from './handlers/visit-handlers.ts'
import { visitLogHandlers } from './handlers/visit-log-handlers.ts'
import { visitVoidHandlers } from './handlers/visit-void-handlers.ts'

/** Every call with its handler. */
export const router = implement(contract)
  .$context<Arrival>()
  .router({
    session: sessionHandlers,
    book: bookHandlers,
    user: userHandlers,
    team: teamHandlers,
    card: { ...cardHandlers, ...cardReadHandlers, ...cardPhoneHandlers, ...cardBinHandlers },
    visit: { ...visitHandlers, ...visitLogHandlers, ...visitVoidHandlers },
    queue: queueHandlers,
    search: searchHandlers,
    draft: draftHandlers,
    rule: ruleHandlers,
    setting: settingHandlers,
    scheme: schemeHandlers,
    calendar: calendarHandlers,
    rest: restHandlers,
    import: importHandlers,
    export: exportHandlers,
  })

export type AppRouter = typeof router
