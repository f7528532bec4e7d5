import type { QueryClient } from '@tanstack/react-query'
import type { Api } from '#renderer/api.ts'
import type { Line } from '#renderer/stores/line-state.ts'
import type { Announcement } from '#shared/contract/answers.ts'
import { DoorClosed } from './door-closed.ts'
import { isLoggedOut } from './query-client.ts'

const again = { firstMs: 300, mostMs: 10_000 }

interface Watch {
  readonly api: Api
  readonly queries: QueryClient
  readonly signal: AbortSignal
  onState(line: Line): void
  /** The book is there again and everything was asked anew. */
  onBack(): Promise<void>
}

/** Keeps the query cache true: what an announcement names is asked again, and everything after a lost connection. */
export async function watchBook(watch: Watch): Promise<void> {
  let waitMs = again.firstMs
  while (!watch.signal.aborted) {
    try {
      const stream = await watch.api.call.book.watch(undefined, { signal: watch.signal })
      watch.onState('up')
      waitMs = again.firstMs
      await watch.queries.invalidateQueries()
      await watch.onBack()
      for await (const announcement of stream) forget(watch, announcement)
      watch.onState('lost')
    } catch (error) {
      if (watch.signal.aborted) return
      watch.onState(error instanceof DoorClosed ? 'shut' : 'lost')
      if (isLoggedOut(error)) await askWhoSitsHere(watch)
    }
    await pause(waitMs, watch.signal)
    waitMs = Math.min(waitMs * 2, again.mostMs)
  }
}

/** The program was started again, its new address was opened elsewhere: somebody must log in here too. */
async function askWhoSitsHere({ api, queries }: Watch): Promise<void> {
  await queries.invalidateQueries({ queryKey: api.ask.session.state.key() })
}

function forget({ api, queries }: Watch, announcement: Announcement): void {
  for (const noun of nounsTouched(announcement.nouns)) {
    void queries.invalidateQueries({ queryKey: [[noun]] })
  }
  for (const cardId of announcement.cardIds) {
    void queries.invalidateQueries({ queryKey: api.ask.card.get.key({ input: { id: cardId } }) })
  }
}

/** A card or a visit moves the queue, the counts and the log as well. */
function nounsTouched(nouns: readonly string[]): ReadonlySet<string> {
  const touchesWork = nouns.some((noun) => noun === 'card' || noun === 'visit' || noun === 'queue')
  return new Set(touchesWork ? [...nouns, 'card', 'visit', 'queue', 'book', 'search'] : nouns)
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
