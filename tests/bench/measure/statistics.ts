/** What a series of timings comes to, in milliseconds. */
export interface Timing {
  readonly p50: number
  readonly p95: number
  readonly samples: number
}

/** The value below which `share` of the list lies (nearest rank); throws on an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (found === undefined) throw new RangeError('nothing was measured')
  return found
}

/** The middle of the list; between two middles their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new RangeError('nothing was measured')
  return (lower + upper) / 2
}

/** One timing out of several rounds: the median of their p50 and of their p95. */
export function timingOf(rounds: readonly (readonly number[])[]): Timing {
  return {
    p50: median(rounds.map((round) => percentile(round, 0.5))),
    p95: median(rounds.map((round) => percentile(round, 0.95))),
    samples: rounds.reduce((sum, round) => sum + round.length, 0),
  }
}

/** How many times as long the one took as the other: the median of the rounds' own ratios, which ran side by side. */
export function ratioOf(
  rounds: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): number {
  const pairs = rounds.flatMap((round, place) => {
    const other = others[place]
    return other ? [percentile(round, 0.5) / percentile(other, 0.5)] : []
  })
  return median(pairs)
}
