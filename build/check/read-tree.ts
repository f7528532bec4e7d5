import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSource } from './source-file.ts'
import type { Tree } from './tree.ts'

const FOLDERS = ['shared', 'db', 'main', 'renderer', 'tests', 'build']
const PARSED = /\.(ts|tsx|mjs)$/
const FOREIGN = /(^|\/)(node_modules|fixtures|out|release)(\/|$)/

/** Reads the tree under `root`: fixtures are somebody else's files and are left out. */
export function readTree(root: string): Tree {
  const found = globSync([...FOLDERS.map((folder) => `${folder}/**/*.*`), '*.config.ts'], {
    cwd: root,
    exclude: (path) => FOREIGN.test(path.replaceAll('\\', '/')),
  })
  const paths = found.map((path) => path.replaceAll('\\', '/')).sort()
  return { paths, sources: paths.filter(isParsed).map(readSource), packages: readPackages(root) }

  function readSource(path: string) {
    return parseSource(path, readFileSync(join(root, path), 'utf8'))
  }
}

function isParsed(path: string): boolean {
  return PARSED.test(path)
}

function readPackages(root: string): ReadonlySet<string> {
  const manifest: Partial<Record<string, Record<string, string>>> = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const kinds = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies]
  return new Set(kinds.flatMap((kind) => Object.keys(kind ?? {})))
}
