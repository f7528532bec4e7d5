import { type Kysely, sql } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

/** 来店(电)顾客登记表: arrivals, anonymous ones too, and second confirmations of the grade. */
export async function up(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit
    .table(db, 'registration')
    .$call(kit.id())
    .$call(kit.reference('card_id?', 'card.id'))
    .$call(kit.texts('kind', 'arrived_at', 'left_at?', 'recorded_at', 'received_at', 'day'))
    .$call(kit.flags('is_late'))
    .$call(kit.integers('headcount'))
    .$call(kit.reference('agent_id?', 'user.id'))
    .$call(kit.texts('customer', 'body'))
    .$call(kit.made)
    .addCheckConstraint('registration_headcount', sql`headcount >= 0`)
    .execute()
  await db.schema.createIndex('registration_day').on('registration').columns(['day', 'arrived_at']).execute()
  await db.schema.createIndex('registration_card').on('registration').column('card_id').execute()
  await kit
    .table(db, 'registration_grade')
    .$call(kit.id())
    .$call(kit.reference('registration_id', 'registration.id'))
    .$call(kit.texts('scheme_id', 'grade'))
    .$call(kit.integers('scheme_version'))
    .$call(kit.made)
    .execute()
  await db.schema
    .createIndex('registration_grade_row')
    .on('registration_grade')
    .column('registration_id')
    .execute()
}

/** Takes the tables away again, newest first. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['registration_grade', 'registration']) await db.schema.dropTable(table).execute()
}
