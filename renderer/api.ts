import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import { createContext, useContext } from 'react'
import type { Client } from '#shared/contract/client.ts'

/** The two ways a screen asks: `call` once, `ask` through the query cache. */
export interface Api {
  readonly call: Client
  readonly ask: RouterUtils<Client>
}

export const ApiContext = createContext<Api | null>(null)

export function createApi(call: Client): Api {
  return { call, ask: createTanstackQueryUtils(call) }
}

export function useApi(): Api {
  const api = useContext(ApiContext)
  if (!api) throw new Error('ApiContext is missing above this component')
  return api
}
