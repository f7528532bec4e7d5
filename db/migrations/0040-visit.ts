import { type Kysely, sql } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

/** The visit log: written once, corrected by amendments, taken back by voids. */
export async function up(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await createVisit(db, kit)
  await kit
    .table(db, 'void')
    .$call(kit.id())
    .$call(kit.reference('visit_id', 'visit.id'))
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.texts('why'))
    .$call(kit.made)
    .addUniqueConstraint('void_visit', ['visit_id'])
    .execute()
  await kit
    .table(db, 'amendment')
    .$call(kit.id())
    .$call(kit.reference('visit_id', 'visit.id'))
    .$call(kit.texts('field', 'old_value?', 'new_value?', 'why'))
    .$call(kit.made)
    .execute()
  await kit
    .table(db, 'erasure')
    .$call(kit.id())
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.texts('why'))
    .$call(kit.made)
    .execute()
  await db.schema.createIndex('void_card').on('void').column('card_id').execute()
  await db.schema.createIndex('amendment_visit').on('amendment').column('visit_id').execute()
  await db.schema.createIndex('erasure_card').on('erasure').column('card_id').execute()
}

async function createVisit(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit
    .table(db, 'visit')
    .$call(kit.id())
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.reference('agent_id', 'user.id'))
    .$call(kit.integers('number?'))
    .$call(kit.texts('occurred_at', 'precision', 'recorded_at', 'received_at', 'day'))
    .$call(kit.flags('is_late'))
    .$call(kit.texts('late_reason?', 'channel', 'direction', 'phone_id?', 'outcome'))
    .$call(kit.integers('outcome_version'))
    .$call(kit.flags('is_reached', 'is_effective'))
    .$call(kit.integers('seconds?'))
    .$call(kit.texts('scheme_id?'))
    .$call(kit.integers('scheme_version?'))
    .$call(
      kit.texts(
        'grade_before?',
        'grade_after?',
        'call_intent?',
        'impression?',
        'content',
        'bottleneck?',
        'next_on?',
      ),
    )
    .$call(kit.integers('next_minute?'))
    .$call(
      kit.texts(
        'next_reason?',
        'promised_at?',
        'retry_at?',
        'status_after?',
        'intent_questions?',
        'invitation?',
        'import_id?',
      ),
    )
    .$call(kit.flags('is_void'))
    .$call(kit.texts('signed_by?'))
    .$call(kit.made)
    .addCheckConstraint('visit_precision', sql`"precision" in ('minute', 'day')`)
    .addCheckConstraint('visit_seconds', sql`seconds >= 0`)
    .addCheckConstraint('visit_number', sql`number >= 1`)
    .execute()
  await db.schema.createIndex('visit_card').on('visit').columns(['card_id', 'occurred_at']).execute()
  await db.schema.createIndex('visit_agent').on('visit').columns(['agent_id', 'day', 'occurred_at']).execute()
  await db.schema.createIndex('visit_day').on('visit').columns(['day', 'occurred_at']).execute()
  await sql`create index visit_import on visit (import_id) where import_id is not null`.execute(db)
}

/** Takes the tables away again, newest first. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['erasure', 'amendment', 'void', 'visit']) await db.schema.dropTable(table).execute()
}
