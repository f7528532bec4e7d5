import { implement } from '@orpc/server'
import { contract } from '#shared/contract/contract.ts'
import type { Arrival } from './context.ts'
import { sessionHandlers } from './handlers/session-handlers.ts'

/** Every call with its handler. */
export const router = implement(contract.session).$context<Arrival>().router(sessionHandlers)
export type AppRouter = typeof router
