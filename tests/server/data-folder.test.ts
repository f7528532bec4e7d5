import { expect, test } from 'vitest'
import { dataFolder } from '#main/server/data-folder.ts'

const home = '/home/chen'
const own = { given: undefined, isDemo: false }

test('the book lies where the system keeps such things', () => {
  const at = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv) =>
    dataFolder(own, { platform, env, home }).replaceAll('\\', '/')
  expect(at('linux', {})).toBe('/home/chen/.local/share/intentcard')
  expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/intentcard')
  expect(at('darwin', {})).toBe('/home/chen/Library/Application Support/IntentCard')
  expect(at('win32', { APPDATA: 'C:/Users/chen/AppData/Roaming' })).toBe(
    'C:/Users/chen/AppData/Roaming/IntentCard',
  )
})

test('the demo shop never lies in the shop’s own folder', () => {
  const around = { platform: 'linux', env: {}, home } as const
  expect(dataFolder({ ...own, isDemo: true }, around)).not.toBe(dataFolder(own, around))
})

test('a folder that was named is taken as it is', () => {
  const around = { platform: 'linux', env: {}, home } as const
  expect(dataFolder({ given: '/srv/shop', isDemo: true }, around)).toBe('/srv/shop')
})
