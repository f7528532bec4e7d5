export interface Count {
  readonly passed: number
  readonly failed: number
}

/** A count and the sentences that explain it at the end of the run. */
export interface ExplainedCount extends Count {
  readonly notes: readonly string[]
}

export function stepCount(name: string, code: number): ExplainedCount {
  if (code === 0) return { passed: 1, failed: 0, notes: [] }
  return { passed: 0, failed: 1, notes: [`failed: ${name}`] }
}

export function countOf({ passed, failed }: Count): Count {
  return { passed, failed }
}

export function addUp(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  }
}

/** The closing line and the exit code: a run that executed no test has failed, whatever else passed. */
export function verdict({ total, tests }: { readonly total: Count; readonly tests: Count }) {
  const ranNothing = tests.passed + tests.failed === 0
  const failed = total.failed + (ranNothing ? 1 : 0)
  return { line: `${total.passed} passed, ${failed} failed`, exitCode: failed > 0 ? 1 : 0 }
}
