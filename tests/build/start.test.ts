import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readStartArguments } from '#build/start/arguments.ts'
import { findElectron, hasDisplay } from '#build/start/electron-program.ts'
import { isStale } from '#build/start/staleness.ts'
import { folderOfTest } from '#tests/helpers/folder-of-test.ts'

const sources = ['main/a.ts', 'renderer/screens/b.tsx', 'shared/c.ts', 'db/d.ts']
const settings = ['electron.vite.config.ts', 'package.json']
const built = [
  'out/main/main.js',
  'out/main/backend.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

describe('what was built is stale', () => {
  let root = ''

  beforeEach(() => {
    root = folderOfTest()
    for (const file of [...sources, ...settings]) writeAt(file, 1000)
    for (const file of built) writeAt(file, 2000)
  })

  function writeAt(file: string, seconds: number): void {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
    utimesSync(join(root, file), seconds, seconds)
  }

  test('not while nothing has changed', () => {
    expect(isStale(root)).toBe(false)
  })

  test.each([...sources, ...settings])('when %s is newer', (file) => {
    writeAt(file, 3000)
    expect(isStale(root)).toBe(true)
  })

  test('when one part was never built', () => {
    const other = folderOfTest()
    expect(isStale(other)).toBe(true)
  })
})

test('Electron is found where its package says its program is', () => {
  const root = folderOfTest()
  const home = join(root, 'node_modules/electron')
  mkdirSync(join(home, 'dist'), { recursive: true })
  expect(findElectron(root)).toBeNull()
  writeFileSync(join(home, 'path.txt'), 'electron')
  expect(findElectron(root)).toBeNull()
  writeFileSync(join(home, 'dist/electron'), '')
  expect(findElectron(root)).toBe(join(home, 'dist/electron'))
})

test('a Linux without X and Wayland has no display', () => {
  expect(hasDisplay({})).toBe(process.platform !== 'linux')
  expect(hasDisplay({ DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
})

test('the options of npm start', () => {
  expect(readStartArguments(['--browser', '--data', 'D', '--port', '80', '--no-open', '--demo'])).toEqual({
    isBrowser: true,
    isDemo: true,
    data: 'D',
    port: '80',
    opensBrowser: false,
  })
  expect(() => readStartArguments(['--brwser'])).toThrow('--brwser')
})
