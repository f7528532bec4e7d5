import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { ExplainedCount } from './tally.ts'

const report = z.object({
  numPassedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

/** vitest's own count. Skipped tests, files that did not load and a bad exit without a culprit count as failures. */
export function readVitestCount(path: string, code: number): ExplainedCount {
  if (!existsSync(path)) return { passed: 0, failed: 1, notes: ['failed: vitest left no report'] }
  return countReport(JSON.parse(readFileSync(path, 'utf8')), code)
}

export function countReport(json: unknown, code: number): ExplainedCount {
  const { numPassedTests, testResults } = report.parse(json)
  const notes = testResults.flatMap(notesOf)
  if (code !== 0 && notes.length === 0) notes.push('failed: vitest (an error outside every test)')
  return { passed: numPassedTests, failed: notes.length, notes }
}

type FileResult = z.infer<typeof report>['testResults'][number]

function notesOf({ name, status, assertionResults }: FileResult): readonly string[] {
  const bad = assertionResults.filter((one) => one.status !== 'passed')
  if (bad.length === 0 && status === 'failed') return [`failed: ${name} did not load`]
  return bad.map((one) => `${one.status}: ${one.fullName}`)
}
