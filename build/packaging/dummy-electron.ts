import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Platform } from './package-rules.ts'

const programs: Readonly<Record<Platform, string>> = { linux: 'electron', win: 'electron.exe' }
const plainFiles = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'locales/zh-CN.pak',
  'locales/en-US.pak',
]

/** As much of an unpacked Electron as the packager looks at, so that it downloads nothing. */
export function makeDummyElectron(folder: string, platform: Platform): void {
  for (const inner of ['locales', 'resources']) mkdirSync(join(folder, inner), { recursive: true })
  for (const file of plainFiles) writeFileSync(join(folder, file), '')
  writeFileSync(join(folder, 'version'), '0.0.0')
  writeFileSync(join(folder, programs[platform]), '', { mode: 0o755 })
}
