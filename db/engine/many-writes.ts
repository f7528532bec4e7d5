import type { Store } from '../store.ts'

/** 64 MB of pages of 4 KiB: what the log's file may keep in any case. */
const PAGES_OF_LOG = 16_000

/**
 * Runs what writes much, chunk by chunk, such as an import. Meanwhile the log is copied into the book only when 64 MB
 * are in it: a page that every chunk touches is then copied once and not each time. Every chunk is as durable as ever.
 */
export async function runManyWrites<Result>(store: Store, run: () => Promise<Result>): Promise<Result> {
  if (store.engine !== 'sqlite') return await run()
  const usual = Number(store.sqlite.pragma('wal_autocheckpoint', { simple: true }))
  store.sqlite.pragma(`wal_autocheckpoint = ${PAGES_OF_LOG}`)
  try {
    return await run()
  } finally {
    if (store.sqlite.open) store.sqlite.pragma(`wal_autocheckpoint = ${usual}`)
  }
}
