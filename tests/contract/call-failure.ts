import { ORPCError, safe } from '@orpc/client'

interface Failure {
  readonly code: string
  readonly data: unknown
}

/** How a call failed, as the contract names it; throws when it did not fail, or in a way the contract does not name. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const [error] = await safe(call)
  if (error instanceof ORPCError && error.defined) return { code: error.code, data: error.data }
  throw new Error(`no failure of the contract: ${String(error)}`, { cause: error })
}
