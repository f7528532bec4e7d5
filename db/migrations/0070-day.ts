import type { Kysely } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

/** The day's two sentences, 批示 and what was done about it, and the signatures. */
export async function up(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit
    .table(db, 'day_report')
    .$call(kit.id())
    .$call(kit.reference('agent_id', 'user.id'))
    .$call(kit.texts('day', 'summary', 'tomorrow', 'submitted_at?', 'body'))
    .$call(kit.made)
    .addUniqueConstraint('day_report_day', ['agent_id', 'day'])
    .execute()
  await kit
    .table(db, 'check')
    .$call(kit.id())
    .$call(kit.reference('visit_id', 'visit.id'))
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.texts('words?'))
    .$call(kit.made)
    .execute()
  await db.schema.createIndex('check_visit').on('check').column('visit_id').execute()
  await db.schema.createIndex('check_card').on('check').column('card_id').execute()
  await kit
    .table(db, 'check_done')
    .$call(kit.id())
    .$call(kit.reference('check_id', 'check.id'))
    .$call(kit.made)
    .addUniqueConstraint('check_done_once', ['check_id'])
    .execute()
  await kit
    .table(db, 'sign_off')
    .$call(kit.id())
    .$call(kit.reference('agent_id', 'user.id'))
    .$call(kit.texts('day', 'step'))
    .$call(kit.integers('part'))
    .$call(kit.texts('content', 'signature', 'signer_key'))
    .$call(kit.made)
    .addUniqueConstraint('sign_off_part', ['agent_id', 'day', 'step', 'part'])
    .execute()
}

/** Takes the tables away again, newest first. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['sign_off', 'check_done', 'check', 'day_report'])
    await db.schema.dropTable(table).execute()
}
