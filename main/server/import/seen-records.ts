/** Which record of the file named a customer first. */
export interface SeenRecords {
  find(identity: string): number | undefined
  add(identity: string, row: number): void
}

const FIRST_SIZE = 1 << 12
const MOST_FILLED = 0.6
/** Fibonacci hashing: spreads numbers that follow each other. */
const GOLDEN = 0x9e3779b1

/** A million numbers in plain arrays instead of a Map of objects: a fifth of the memory. */
export function createSeenRecords(): SeenRecords {
  const numbers = createNumberTable()
  const texts = new Map<string, number>()
  return {
    find(identity) {
      const number = asNumber(identity)
      return number === undefined ? texts.get(identity) : numbers.find(number)
    },
    add(identity, row) {
      const number = asNumber(identity)
      if (number === undefined) texts.set(identity, row)
      else numbers.add(number, row)
    },
  }
}

/** `+8613800138000` as a number; nothing for a text that would not come back the same. */
function asNumber(identity: string): number | undefined {
  const digits = identity.startsWith('+') ? identity.slice(1) : ''
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : undefined
}

function createNumberTable() {
  let keys = new Float64Array(FIRST_SIZE)
  let rows = new Uint32Array(FIRST_SIZE)
  let filled = 0

  function placeOf(number: number): number {
    const mask = keys.length - 1
    let place = (Math.imul(number % 0x100000000, GOLDEN) >>> 7) & mask
    while (keys[place] !== 0 && keys[place] !== number) place = (place + 1) & mask
    return place
  }

  function grow(): void {
    const [oldKeys, oldRows] = [keys, rows]
    keys = new Float64Array(oldKeys.length * 2)
    rows = new Uint32Array(oldRows.length * 2)
    for (const [place, key] of oldKeys.entries()) if (key !== 0) put(key, oldRows[place] ?? 0)
  }

  function put(number: number, row: number): void {
    const place = placeOf(number)
    keys[place] = number
    rows[place] = row
  }

  return {
    find(number: number): number | undefined {
      const place = placeOf(number)
      return keys[place] === number ? rows[place] : undefined
    },
    add(number: number, row: number): void {
      if (++filled > keys.length * MOST_FILLED) grow()
      put(number, row)
    },
  }
}
