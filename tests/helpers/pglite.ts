import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import { CamelCasePlugin, Kysely, PGliteDialect } from 'kysely'
import { parseSafeInteger } from '#db/engine/safe-integer.ts'
import { migrate } from '#db/migrate.ts'
import type { PostgresStore } from '#db/store.ts'
import type { Tables } from '#db/tables.ts'

const root = resolve(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/pglite')

/** An empty PostgreSQL in this process, as a store without tables. */
export async function openEmptyPglite(): Promise<PostgresStore> {
  return storeOf(await startPglite(await readImage('empty', () => startPglite())))
}

/** A migrated book on PostgreSQL. */
export async function openPglite(): Promise<PostgresStore> {
  return storeOf(await startPglite(await readImage(`book-${hashMigrations()}`, makeBook)))
}

async function makeBook(): Promise<PGlite> {
  const pglite = await startPglite()
  await migrate(storeOf(pglite))
  return pglite
}

function startPglite(image?: Blob): Promise<PGlite> {
  return PGlite.create({ parsers: { [types.INT8]: parseSafeInteger }, ...(image && { loadDataDir: image }) })
}

/** Starting from an image is five times as fast as making a cluster, so each is made once and kept beside the packages. */
async function readImage(name: string, make: () => Promise<PGlite>): Promise<Blob> {
  const file = join(cache, `${name}.tar`)
  try {
    return new Blob([readFileSync(file)])
  } catch {
    return await makeImage(file, await make())
  }
}

async function makeImage(file: string, pglite: PGlite): Promise<Blob> {
  const image = await pglite.dumpDataDir('none')
  await pglite.close()
  mkdirSync(cache, { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await image.arrayBuffer()))
  renameSync(unfinished, file)
  return image
}

function hashMigrations(): string {
  const hash = createHash('sha256')
  const folder = join(root, 'db/migrations')
  const files = [join(root, 'db/migration-kit.ts'), ...readdirSync(folder).map((name) => join(folder, name))]
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function storeOf(pglite: PGlite): PostgresStore {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), plugins: [new CamelCasePlugin()] })
  return { engine: 'postgres', schema: 'public', db, close: () => pglite.close() }
}
