import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { formatComplaint } from '#build/check/complaint.ts'
import { castExceptions } from '#build/check/exceptions.ts'
import { checkTree } from '#build/check/house-rules.ts'
import { findLayer } from '#build/check/layers.ts'
import { readTree } from '#build/check/read-tree.ts'

const root = resolve(import.meta.dirname, '../..')

test('the real tree keeps every house rule', () => {
  expect(checkTree(readTree(root)).map(formatComplaint)).toEqual([])
})

test('the real tree is really read: every layer folder that exists is in it', () => {
  const names = readTree(root).sources.map(({ path }) => findLayer(path)?.name)
  for (const name of ['shared', 'shared/domain', 'db', 'tests', 'build']) expect(names).toContain(name)
})

test('every exception names a file that still casts, and says why', () => {
  for (const [path, why] of Object.entries(castExceptions)) {
    expect(readFileSync(join(root, path), 'utf8'), path).toMatch(/ as (?!const)/)
    expect(why.length, path).toBeGreaterThan(20)
  }
})

test('a complaint names the place, the rule and the way out', () => {
  const complaint = { file: 'db/a.ts', line: 3, rule: 'casts', what: 'a cast.', wayOut: 'narrow it.' }
  expect(formatComplaint(complaint)).toBe('db/a.ts:3 casts: a cast. Way out: narrow it.')
})
