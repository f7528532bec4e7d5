import { parseSource } from '#build/check/source-file.ts'
import type { Tree } from '#build/check/tree.ts'

/** A tree made up for one test: path → text. */
export function makeTree(files: Readonly<Record<string, string>>): Tree {
  const sources = Object.entries(files).map(([path, text]) => parseSource(path, text))
  return { paths: Object.keys(files), sources, packages: new Set(['zod', 'kysely', 'electron', 'react']) }
}
