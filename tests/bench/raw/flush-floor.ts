import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'

const BYTES = 40 * 1024
const PLACES = 100

/** What the disk itself asks for forty kilobytes made durable: no program that keeps its word is quicker. */
export function openFlushFloor(file: string): { flush(turn: number): void; close(): void } {
  const handle = openSync(file, 'w')
  const block = Buffer.alloc(BYTES, 7)
  for (let place = 0; place < PLACES; place += 1) writeSync(handle, block, 0, BYTES, place * BYTES)
  fdatasyncSync(handle)
  return {
    flush(turn) {
      writeSync(handle, block, 0, BYTES, (turn % PLACES) * BYTES)
      fdatasyncSync(handle)
    },
    close() {
      closeSync(handle)
      rmSync(file, { force: true })
    },
  }
}
