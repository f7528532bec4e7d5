import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeDummyElectron } from './dummy-electron.ts'
import type { PackedFile, Platform } from './package-rules.ts'

/** As much of @electron/asar as is used; its own types are only there where the packager is installed. */
interface Asar {
  listPackage(archive: string, options: { readonly isPack: boolean }): string[]
  statFile(
    archive: string,
    path: string,
  ): { readonly size?: number; readonly unpacked?: boolean; readonly files?: object }
}

const tools = join(import.meta.dirname, 'node_modules')
const packager = join(tools, 'electron-builder/cli.js')
/** What only a real Electron program would need: its resources are edited and its archive's hash is burnt in. */
const dummyProgram: Readonly<Record<Platform, readonly string[]>> = {
  linux: [],
  win: ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'],
}

interface Packaging {
  readonly root: string
  readonly platform: Platform
  /** Folder for the dummy and the package. */
  readonly scratch: string
}

/** Packs the built program around a dummy Electron as electron-builder.yml says, and lists what is in it. */
export async function makePackage({ root, platform, scratch }: Packaging): Promise<readonly PackedFile[]> {
  const electron = join(scratch, `electron-${platform}`)
  const output = join(scratch, 'release')
  mkdirSync(electron, { recursive: true })
  makeDummyElectron(electron, platform)
  execFileSync(
    process.execPath,
    [
      packager,
      `--${platform}`,
      'dir',
      '--x64',
      '--publish',
      'never',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${output}`,
      ...dummyProgram[platform],
    ],
    { cwd: root, stdio: 'pipe' },
  )
  return listContent(join(output, `${platform}-unpacked/resources/app.asar`))
}

async function listContent(archive: string): Promise<readonly PackedFile[]> {
  const asar: Asar = await import(pathToFileURL(join(tools, '@electron/asar/lib/asar.js')).href)
  return asar.listPackage(archive, { isPack: false }).flatMap((listed) => {
    const path = listed.replaceAll('\\', '/').replace(/^\//, '')
    const { files, size = 0, unpacked = false } = asar.statFile(archive, path)
    return files === undefined ? [{ path, bytes: size, isUnpacked: unpacked }] : []
  })
}
