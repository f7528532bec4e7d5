import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makePackage } from '#build/packaging/make-package.ts'
import { listFaults, platforms } from '#build/packaging/package-rules.ts'

const root = resolve(import.meta.dirname, '../../../..')
const scratch = mkdtempSync(join(tmpdir(), 'intentcard-pack-'))

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test.each(platforms)(
  'the package for %s holds the program and nothing else',
  async (platform) => {
    const files = await makePackage({ root, platform, scratch })
    expect(listFaults(files, platform)).toEqual([])
  },
  120_000,
)
