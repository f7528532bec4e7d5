const BYTES_AN_ID = 16
/** Asking for randomness costs the same for one id as for hundreds. */
const IDS_AT_ONCE = 256
/** A millisecond's first id counts from a random number below this, which leaves room to count on. */
const FIRST_BELOW = 2 ** 31
const LAST = 2 ** 32 - 1

/** What an id (UUIDv7) is made of: its millisecond, its place among those of the millisecond, and chance. */
export interface IdParts {
  readonly msecs: number
  readonly seq: number
  readonly random: Uint8Array
}

export interface IdSources {
  /** Milliseconds since 1970. */
  now(): number
  fillRandom(bytes: Buffer): unknown
  toId(parts: IdParts): string
}

/** Makes ids in the order of time, also within a millisecond and while the wall clock is set back. */
export function createIdMaker({ now, fillRandom, toId }: IdSources): () => string {
  const pool = Buffer.alloc(IDS_AT_ONCE * BYTES_AN_ID)
  let used = pool.length
  let msecs = 0
  let seq = 0

  function nextRandom(): Buffer {
    if (used === pool.length) {
      fillRandom(pool)
      used = 0
    }
    used += BYTES_AN_ID
    return pool.subarray(used - BYTES_AN_ID, used)
  }

  return () => {
    const random = nextRandom()
    const at = now()
    if (at > msecs || seq === LAST) {
      msecs = Math.max(at, msecs + 1)
      seq = random.readUInt32BE(0) % FIRST_BELOW
    } else seq++
    return toId({ msecs, seq, random })
  }
}
