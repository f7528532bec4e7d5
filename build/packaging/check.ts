// npm run pack:check: packs the built program around a dummy Electron and says what is wrong with the package.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makePackage } from './make-package.ts'
import { listFaults, type Platform, platforms } from './package-rules.ts'

const root = resolve(import.meta.dirname, '../..')
const needed = [
  ['build/packaging/node_modules/electron-builder', 'npm --prefix build/packaging ci'],
  ['out/main/main.js', 'npm run build'],
] as const

const missing = needed.filter(([path]) => !existsSync(join(root, path)))
for (const [path, command] of missing) console.error(`${path} is not here: run ${command}`)
process.exitCode = missing.length === 0 ? await checkAll() : 1

async function checkAll(): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'intentcard-pack-'))
  try {
    const faults = []
    for (const platform of platforms) faults.push(...(await checkOne(platform, scratch)))
    return faults.length === 0 ? 0 : 1
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function checkOne(platform: Platform, scratch: string): Promise<readonly string[]> {
  const files = await makePackage({ root, platform, scratch })
  const faults = listFaults(files, platform)
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  console.log(`${platform}: ${files.length} files, ${megabytes.toFixed(1)} MB, ${faults.length} faults`)
  for (const fault of faults) console.error(`${platform}: ${fault}`)
  return faults
}
