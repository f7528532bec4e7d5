import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const wrapper = resolve(import.meta.dirname, '../../build/run.mjs')

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [wrapper, ...args], { encoding: 'utf8' })
}

test('a tool runs under Node 24 or newer', () => {
  expect(Number.parseInt(run('node', '-p', 'process.versions.node').stdout, 10)).toBeGreaterThanOrEqual(24)
})

test('the exit code of the tool is handed on', () => {
  expect(run('node', '-e', 'process.exit(7)').status).toBe(7)
})

test('a tool that is not there is named', () => {
  const { status, stderr } = run('no-such-tool')
  expect(status).toBe(127)
  expect(stderr).toContain('no-such-tool')
})

test('an old Node without our own says in one line, in both languages, what is needed', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'intentcard-run-'))
  try {
    const copy = join(elsewhere, 'run.mjs')
    cpSync(wrapper, copy)
    const asOldNode = `Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })
      await import(${JSON.stringify(pathToFileURL(copy).href)})`
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', asOldNode], {
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('需要 Node.js 24')
    expect(stderr).toContain('Node.js 24 or newer is needed')
  } finally {
    rmSync(elsewhere, { recursive: true, force: true })
  }
})
