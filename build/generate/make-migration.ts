import type { GeneratedFile } from './generated-file.ts'
import { insertAfterLast } from './insert-line.ts'
import type { MigrationName } from './migration-name.ts'

/** The three files of a new migration: itself, its test, and its line in `all.ts`. */
export function makeMigration(name: MigrationName, all: string): readonly GeneratedFile[] {
  return [
    { path: `db/migrations/${name.full}.ts`, text: migrationText(name) },
    { path: `tests/db/migrations/${name.full}.test.ts`, text: testText(name) },
    { path: 'db/migrations/all.ts', text: addToAll(name, all) },
  ]
}

function addToAll({ full, alias }: MigrationName, all: string): string {
  const imported = insertAfterLast(all, /^import \* as /, `import * as ${alias} from './${full}.ts'`)
  return insertAfterLast(imported, /^ {2}'\d{4}-/, `  '${full}': ${alias},`)
}

function migrationText({ full }: MigrationName): string {
  return `import type { Kysely } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

/** Say here what a book can hold after this that it could not hold before. */
export async function up(_db: Kysely<unknown>, _kit: MigrationKit): Promise<void> {
  throw new Error('${full}: up is not written')
}

/** Takes it away again, newest first. */
export async function down(_db: Kysely<unknown>): Promise<void> {
  throw new Error('${full}: down is not written')
}
`
}

function testText({ full, before }: MigrationName): string {
  return `import { expect, test } from 'vitest'
import { migrateTo } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'

test('${full} keeps what a book of the version before holds, up and down', async () => {
  const store = openSqlite({ file: ':memory:' })
  try {
    await migrateTo(store, '${before}')
    await migrateTo(store, '${full}')
    await migrateTo(store, '${before}')
    expect.fail('insert a row before, compare it after up, and again after down')
  } finally {
    await store.close()
  }
})
`
}
