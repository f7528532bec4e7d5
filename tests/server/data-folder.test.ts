import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from '#main/server/data-folder.ts'

const home = join(tmpdir(), 'chen')
const own = { given: undefined, isDemo: false }
const onLinux = { platform: 'linux', env: {}, home } as const

test('the book lies where the system keeps such things', () => {
  const roaming = join(home, 'Roaming')
  expect(dataFolder(own, onLinux)).toBe(join(home, '.local', 'share', 'intentcard'))
  expect(dataFolder(own, { ...onLinux, env: { XDG_DATA_HOME: roaming } })).toBe(join(roaming, 'intentcard'))
  expect(dataFolder(own, { platform: 'win32', env: { APPDATA: roaming }, home })).toBe(
    join(roaming, 'IntentCard'),
  )
  expect(dataFolder(own, { platform: 'darwin', env: {}, home })).toBe(
    join(home, 'Library', 'Application Support', 'IntentCard'),
  )
})

test('the demo shop never lies in the shop’s own folder', () => {
  expect(dataFolder({ ...own, isDemo: true }, onLinux)).not.toBe(dataFolder(own, onLinux))
})

test('a folder that was named is taken as it is', () => {
  const named = join(home, 'shop')
  expect(dataFolder({ given: named, isDemo: true }, onLinux)).toBe(named)
})
