import { PGlite, types } from '@electric-sql/pglite'
import { CamelCasePlugin, Kysely, PGliteDialect } from 'kysely'
import { parseSafeInteger } from '#db/engine/safe-integer.ts'
import { migrate } from '#db/migrate.ts'
import type { PostgresStore } from '#db/store.ts'
import type { Tables } from '#db/tables.ts'

/** An empty PostgreSQL in this process, as a store without tables. */
export async function openEmptyPglite(): Promise<PostgresStore> {
  const pglite = await PGlite.create({ parsers: { [types.INT8]: parseSafeInteger } })
  return storeOf(pglite)
}

let template: Promise<PGlite> | undefined

/** A migrated book on PostgreSQL; the first in a worker is migrated, the others are clones of it. */
export async function openPglite(): Promise<PostgresStore> {
  template ??= makeTemplate()
  const clone = await (await template).clone()
  return storeOf(clone as PGlite)
}

/** Ends the worker's template; without it the process stays alive. */
export async function closePglite(): Promise<void> {
  const made = await template
  template = undefined
  await made?.close()
}

async function makeTemplate(): Promise<PGlite> {
  const pglite = await PGlite.create({ parsers: { [types.INT8]: parseSafeInteger } })
  await migrate(storeOf(pglite))
  return pglite
}

function storeOf(pglite: PGlite): PostgresStore {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), plugins: [new CamelCasePlugin()] })
  return { engine: 'postgres', schema: 'public', db, close: () => pglite.close() }
}
