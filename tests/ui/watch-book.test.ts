import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { createApi } from '#renderer/api.ts'
import { watchBook } from '#renderer/connection/watch-book.ts'
import type { Line } from '#renderer/stores/line-state.ts'
import { makeFakeShop } from './fake-shop.ts'

test('R11 a visit that the book announces has queue, card, log and counts asked again, and not the rules', async () => {
  const shop = makeFakeShop()
  shop.streams.push([{ nouns: ['visit'], cardIds: ['card-000001'] }])
  const queries = new QueryClient()
  const asked: unknown[] = []
  queries.invalidateQueries = async (filters) => void asked.push(filters?.queryKey)
  const stop = new AbortController()
  const api = createApi(shop.client)
  const watching = watchBook({
    api,
    queries,
    signal: stop.signal,
    onState: () => undefined,
    onBack: async () => undefined,
  })
  await expect.poll(() => asked.length).toBeGreaterThan(5)
  for (const noun of ['queue', 'card', 'visit', 'book']) expect(asked).toContainEqual([[noun]])
  expect(asked).not.toContainEqual([['rule']])
  stop.abort()
  await watching
})

test('a lost connection is said, tried again, and everything is asked anew', async () => {
  const shop = makeFakeShop()
  shop.streams.push([])
  const states: Line[] = []
  const stop = new AbortController()
  const watching = watchBook({
    api: createApi(shop.client),
    queries: new QueryClient(),
    signal: stop.signal,
    onState: (line) => states.push(line),
    onBack: async () => undefined,
  })
  await expect.poll(() => states.length).toBeGreaterThan(2)
  expect(states.slice(0, 3)).toEqual(['up', 'lost', 'up'])
  stop.abort()
  await watching
})
