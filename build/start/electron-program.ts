import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FETCH_MS = 120_000

/** The path of Electron's program, null when npm brought the package without it. */
export function findElectron(root: string): string | null {
  const home = join(root, 'node_modules/electron')
  const note = join(home, 'path.txt')
  if (!existsSync(note)) return null
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, 'dist')
  const program = join(dist, readFileSync(note, 'utf8').trim())
  return existsSync(program) ? program : null
}

/** Lets the package fetch its program, as it would on first use; gives up after two minutes. */
export function fetchElectron(root: string): string | null {
  const installer = join(root, 'node_modules/electron/install.js')
  if (existsSync(installer)) spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: FETCH_MS })
  return findElectron(root)
}

/** Whether a window can be shown at all. */
export function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
