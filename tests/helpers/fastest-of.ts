const ROUNDS = 7

/** Milliseconds of the quickest of several rounds: what the work costs when nothing else disturbs it. */
export function fastestOf(work: () => void): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    work()
    fastest = Math.min(fastest, performance.now() - start)
  }
  return fastest
}
