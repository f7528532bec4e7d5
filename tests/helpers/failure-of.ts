import { ORPCError } from '@orpc/server'
import { z } from 'zod'

const refusal = z.object({ faults: z.array(z.object({ kind: z.string() })) })

/** The code of a call's typed failure and the data its sentence is made of; anything else is thrown on. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ readonly code: string; readonly data: unknown }> {
  try {
    await call
  } catch (error) {
    if (error instanceof ORPCError && error.defined) return { code: error.code, data: error.data }
    throw error
  }
  throw new Error('the call was answered, and should have been refused')
}

/** The kinds of what was wrong with a refused call. */
export async function faultsOf(call: Promise<unknown>): Promise<readonly string[]> {
  const { code, data } = await failureOf(call)
  if (code !== 'REFUSED') throw new Error(`the call failed with ${code}`)
  return refusal.parse(data).faults.map(({ kind }) => kind)
}
