import { performance } from 'node:perf_hooks'
import type { Log } from './log.ts'

const SLOW_MS = 40
/** Checking a password takes long on purpose. */
const SLOW_ON_PURPOSE = /^session\.|[pP]assword$|^user\.create$/

/** Runs a call and notes its name, never its input, when it took longer than a person can overlook. */
export async function timeCall<Result>(
  { call, log }: { readonly call: string; readonly log: Log },
  run: () => Promise<Result>,
): Promise<Result> {
  const from = performance.now()
  try {
    return await run()
  } finally {
    const ms = performance.now() - from
    if (ms > SLOW_MS && !SLOW_ON_PURPOSE.test(call)) log.note(`slow call ${call} ${Math.round(ms)} ms`)
  }
}
