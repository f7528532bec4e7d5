import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { GeneratedFile } from './generated-file.ts'

interface Wanted {
  readonly root: string
  readonly files: readonly GeneratedFile[]
  /** Files that are there already and get a line more; every other one must be new. */
  readonly mayChange: readonly string[]
}

/** Writes what a generator made and names it; refuses to write over a file that somebody else made. */
export function writeFiles({ root, files, mayChange }: Wanted): void {
  for (const { path } of files) {
    if (!mayChange.includes(path) && existsSync(join(root, path)))
      throw new Error(`${path} is there already.`)
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(path)
  }
}
