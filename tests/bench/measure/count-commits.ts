import { readFileSync } from 'node:fs'

const HEADER = 32
const FRAME_HEADER = 24

/** How many commits a write-ahead log holds since it was begun: frames that name the size of the database end one. */
export function countCommits(walFile: string): number {
  const wal = readFileSync(walFile)
  if (wal.length < HEADER) return 0
  const pageSize = wal.readUInt32BE(8)
  const salt = wal.readBigUInt64BE(16)
  let commits = 0
  for (let at = HEADER; at + FRAME_HEADER + pageSize <= wal.length; at += FRAME_HEADER + pageSize) {
    if (wal.readBigUInt64BE(at + 8) !== salt) break
    if (wal.readUInt32BE(at + 4) !== 0) commits += 1
  }
  return commits
}
