import { type Kysely, sql } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

/** Every write as a command, what became of it on the way to the book, unsaved text, and the daily counters. */
export async function up(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit
    .table(db, 'change')
    .$call(kit.serial('position'))
    .$call(kit.texts('id', 'kind'))
    .$call(kit.integers('version'))
    .$call(
      kit.texts('entity', 'entity_id', 'batch_id?', 'payload', 'payload_hash', 'clock', 'by', 'device', 'at'),
    )
    .addUniqueConstraint('change_id', ['id'])
    .execute()
  await db.schema.createIndex('change_entity').on('change').columns(['entity', 'entity_id']).execute()
  await sql`create index change_batch on change (batch_id) where batch_id is not null`.execute(db)
  await kit
    .table(db, 'outbox')
    .$call(kit.id('change_id'))
    .$call(kit.texts('state', 'at', 'answer?'))
    .addForeignKeyConstraint('outbox_change', ['change_id'], 'change', ['id'])
    .addCheckConstraint('outbox_state', sql`state in ('sent', 'confirmed', 'refused', 'kept')`)
    .execute()
  await kit
    .table(db, 'draft')
    .$call(kit.texts('user_id', 'screen', 'subject', 'body', 'saved_at'))
    .addPrimaryKeyConstraint('draft_place', ['user_id', 'screen', 'subject'])
    .execute()
  await kit
    .table(db, 'roll_up')
    .$call(kit.texts('agent_id', 'day', 'grade'))
    .$call(kit.integers('calls', 'visits', 'effective', 'seconds'))
    .addPrimaryKeyConstraint('roll_up_key', ['agent_id', 'day', 'grade'])
    .execute()
  await db.schema.createIndex('roll_up_day').on('roll_up').column('day').execute()
}

/** Takes the tables away again, newest first. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['roll_up', 'draft', 'outbox', 'change']) await db.schema.dropTable(table).execute()
}
