import { ORPCError } from '@orpc/client'
import { QueryCache, QueryClient } from '@tanstack/react-query'

const staleAfterMs = 60_000

/** What the book watch does not announce grows old after a minute; only a broken wire is tried again. */
export function createQueryClient(onLoggedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isLoggedOut(error)) onLoggedOut()
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: staleAfterMs,
        retry: (failures, error) => !(error instanceof ORPCError) && failures < 2,
        retryDelay: 300,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}

export function isLoggedOut(error: unknown): boolean {
  return error instanceof ORPCError && (error.code === 'NOT_LOGGED_IN' || error.code === 'LOCKED')
}
