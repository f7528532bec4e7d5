export interface SeededRandom {
  /** The next number in [0, 1). */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** One of the list, each as likely. */
  pick<T>(list: readonly T[]): T
  /** One of the list, as likely as its weight says. */
  weighted<T>(list: readonly (readonly [T, number])[]): T
  /** True in `share` of all cases. */
  chance(share: number): boolean
}

/** The same seed gives the same numbers on every machine (mulberry32), so that a demo shop or a sample can be made again. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    pick: (list) => at(list, between(0, list.length - 1)),
    weighted: (list) => weigh(list, next()),
    chance: (share) => next() < share,
  }
}

function weigh<T>(list: readonly (readonly [T, number])[], drawn: number): T {
  const total = list.reduce((sum, [, weight]) => sum + weight, 0)
  let left = drawn * total
  for (const [value, weight] of list) {
    left -= weight
    if (left < 0) return value
  }
  return at(list, list.length - 1)[0]
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new RangeError('nothing to pick from')
  return value
}
