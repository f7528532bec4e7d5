// npm test: the one runner. Runs every step, goes on after a failing one, and says last what passed and failed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runTool } from './run-tool.ts'
import { listLeftOut } from './test-run/groups.ts'
import { checkSteps } from './test-run/steps.ts'
import { addUp, countOf, stepCount, verdict } from './test-run/tally.ts'
import { readVitestCount } from './test-run/vitest-count.ts'

const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'intentcard-test-'))

try {
  const checked = []
  for (const step of checkSteps) checked.push(stepCount(step.name, await runStep(step.name, step.command)))
  const tested = await runVitest()
  for (const step of [...checked, tested]) for (const line of step.notes) console.log(line)
  for (const group of listLeftOut(root)) console.log(`left out: ${group.name} (${group.lacks})`)
  const { line, exitCode } = verdict({ total: addUp([...checked, tested].map(countOf)), tests: tested })
  console.log(line)
  process.exitCode = exitCode
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function runStep(name: string, command: readonly string[]): Promise<number> {
  console.log(`\n── ${name}`)
  return runTool(root, command)
}

async function runVitest() {
  const report = join(scratch, 'report.json')
  const code = await runStep('tests', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return readVitestCount(report, code)
}
