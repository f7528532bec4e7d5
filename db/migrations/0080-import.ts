import { type Kysely, sql } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

/** What came in from files, record by record where it did not become a card, and what went out. */
export async function up(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit
    .table(db, 'import_batch')
    .$call(kit.id())
    .$call(kit.texts('file_name', 'mapping', 'counts', 'state', 'finished_at?'))
    .$call(kit.made)
    .addCheckConstraint('import_batch_state', sql`state in ('running', 'done', 'cancelled', 'undone')`)
    .execute()
  await kit
    .table(db, 'import_row')
    .$call(kit.reference('import_id', 'import_batch.id'))
    .$call(kit.integers('row'))
    .$call(kit.texts('result', 'why?', 'card_id?', 'body'))
    .addPrimaryKeyConstraint('import_row_key', ['import_id', 'row'])
    .execute()
  await kit
    .table(db, 'export_log')
    .$call(kit.id())
    .$call(kit.texts('what', 'filter'))
    .$call(kit.integers('rows'))
    .$call(kit.made)
    .execute()
}

/** Takes the tables away again, newest first. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['export_log', 'import_row', 'import_batch']) await db.schema.dropTable(table).execute()
}
