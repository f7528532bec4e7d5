import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'browser-port'
const HIGHEST = 65_535

/** The port at which this folder was served last, 0 for any: a page that is still open, and what it keeps, belongs to that address. */
export function rememberedPort(folder: string): number {
  try {
    const port = Number(readFileSync(join(folder, FILE), 'utf8'))
    return Number.isInteger(port) && port > 0 && port <= HIGHEST ? port : 0
  } catch {
    return 0
  }
}

export function rememberPort(folder: string, origin: string): void {
  try {
    writeFileSync(join(folder, FILE), new URL(origin).port, { mode: 0o600 })
  } catch {
    // On a full disk the next start takes another port, nothing else.
  }
}
