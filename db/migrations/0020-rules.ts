import type { Kysely } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

const tables = ['scheme', 'outcome', 'template', 'calendar_year', 'script']

/** Rules as data: a row that was used is never edited, it gets the next version of its code. */
export async function up(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  for (const table of tables) {
    await kit
      .table(db, table)
      .$call(kit.id())
      .$call(kit.texts('code', 'body'))
      .$call(kit.integers('version'))
      .$call(kit.made)
      .addUniqueConstraint(`${table}_version`, ['code', 'version'])
      .execute()
  }
}

/** Takes the tables away again. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await db.schema.dropTable(table).execute()
}
