import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { listLeftOut } from '#build/test-run/groups.ts'
import { checkSteps } from '#build/test-run/steps.ts'
import { addUp, stepCount, verdict } from '#build/test-run/tally.ts'
import { countReport, readVitestCount } from '#build/test-run/vitest-count.ts'

const report = (status: string, assertions: readonly string[]) => ({
  numPassedTests: assertions.filter((one) => one === 'passed').length,
  testResults: [
    {
      name: 'tests/a.test.ts',
      status,
      assertionResults: assertions.map((one, at) => ({ fullName: `law ${at}`, status: one })),
    },
  ],
})

test('passed and failed tests are counted as vitest counts them', () => {
  const count = countReport(report('failed', ['passed', 'passed', 'failed']), 1)
  expect(count).toEqual({ passed: 2, failed: 1, notes: ['failed: law 2'] })
})

test('a skipped test counts as a failure: nothing is skipped here', () => {
  expect(countReport(report('passed', ['passed', 'skipped']), 0)).toMatchObject({ passed: 1, failed: 1 })
})

test('a test file that does not load counts as a failure', () => {
  expect(countReport(report('failed', []), 1)).toMatchObject({ passed: 0, failed: 1 })
})

test('an error outside every test counts as a failure', () => {
  expect(countReport(report('passed', ['passed']), 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('no report from vitest is a failure', () => {
  expect(readVitestCount('/nowhere/report.json', 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('the closing line counts steps and tests together', () => {
  const steps = [stepCount('lint', 0), stepCount('types', 2)]
  const tests = { passed: 40, failed: 1 }
  expect(verdict({ total: addUp([...steps, tests]), tests })).toEqual({
    line: '41 passed, 2 failed',
    exitCode: 1,
  })
})

test('a run whose steps pass and that executes no test has failed', () => {
  const tests = { passed: 0, failed: 0 }
  const total = addUp([stepCount('lint', 0), tests])
  expect(verdict({ total, tests })).toEqual({ line: '1 passed, 1 failed', exitCode: 1 })
})

test('everything green ends with exit code 0', () => {
  const tests = { passed: 3, failed: 0 }
  expect(verdict({ total: tests, tests })).toEqual({ line: '3 passed, 0 failed', exitCode: 0 })
})

test('on a machine without the binaries the groups that need them are left out by name', () => {
  const names = listLeftOut(resolve(import.meta.dirname, 'no-such-root')).map((group) => group.name)
  expect(names).toContain('real Electron')
  expect(names).toContain('packaging')
})

test('format, types of every layer, house rules and the build run before the tests', () => {
  const names = checkSteps.map((step) => step.name)
  expect(names[0]).toBe('format and lint')
  expect(names).toContain('types of shared/tsconfig.json')
  expect(names.slice(-2)).toEqual(['house rules', 'build'])
})
