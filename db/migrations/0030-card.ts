import { type Kysely, sql } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

/** The card with its course, its people and numbers, and what befell it without a visit. */
export async function up(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await createCard(db, kit)
  await createCardIndexes(db)
  await createNumbers(db, kit)
  await createEvents(db, kit)
}

async function createCard(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit
    .table(db, 'card')
    .$call(kit.serial('doc'))
    .$call(kit.texts('id', 'number', 'name'))
    .$call(kit.reference('owner_id?', 'user.id'))
    .$call(kit.reference('assistant_id?', 'user.id'))
    .$call(kit.texts('template_code'))
    .$call(kit.integers('template_version'))
    .$call(kit.texts('facts', 'source?'))
    .$call(kit.flags('is_starred'))
    .$call(
      kit.texts(
        'consent_source?',
        'consent_at?',
        'consent_proof?',
        'deleted_at?',
        'import_id?',
        'registered_at',
        'created_as?',
      ),
    )
    .$call(kit.texts('scheme_id?'))
    .$call(kit.integers('scheme_version?'))
    .$call(
      kit.texts(
        'grade?',
        'call_intent?',
        'stage',
        'status',
        'ordered_on?',
        'delivery_on?',
        'anchor_at',
        'due_on?',
      ),
    )
    .$call(kit.integers('due_minute?'))
    .$call(kit.texts('limit_on?', 'promised_at?', 'retry_at?', 'due_reason?'))
    .$call(kit.integers('attempts', 'attempt_days'))
    .$call(kit.flags('is_out_of_touch'))
    .$call(kit.integers('visit_count'))
    .$call(kit.texts('last_visit_at?', 'last_effective_at?', 'last_tried_at?'))
    .$call(kit.integers('queue_rank'))
    .$call(kit.flags('is_queued'))
    .$call(kit.made)
    .addUniqueConstraint('card_id', ['id'])
    .addCheckConstraint('card_status', sql`status in ('open', 'ordered', 'won', 'lost', 'stopped')`)
    .addCheckConstraint('card_due_minute', sql`due_minute between 0 and 1439`)
    .addCheckConstraint('card_binned', sql`deleted_at is null or is_queued = 0`)
    .execute()
}

/**
 * card_queue holds all that the queue's counts ask for, in the queue's own order, so that neither sorts nor fetches rows.
 * card_number puts 999 before 1000, since the serial of a 编号 has no fixed width. card_due, card_contact and
 * card_registered are the orders of the list of cards, of one owner and of all. card_closed and card_binned let a
 * million open cards be counted by the few that are not.
 */
async function createCardIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create index card_queue on card (owner_id, queue_rank, due_on, (coalesce(due_minute, 1440)), id,
    limit_on, retry_at, promised_at, attempts, visit_count, last_tried_at) where is_queued = 1`.execute(db)
  await sql`create unique index card_number on card (length(number), number)`.execute(db)
  await sql`create index card_promised on card (owner_id, promised_at)
    where is_queued = 1 and promised_at is not null`.execute(db)
  await sql`create index card_due on card (owner_id, coalesce(due_on, '9'), doc) where deleted_at is null`.execute(
    db,
  )
  await sql`create index card_due_all on card (coalesce(due_on, '9'), doc) where deleted_at is null`.execute(
    db,
  )
  await sql`create index card_contact on card (owner_id, coalesce(last_effective_at, ''), doc)
    where deleted_at is null`.execute(db)
  await sql`create index card_contact_all on card (coalesce(last_effective_at, ''), doc)
    where deleted_at is null`.execute(db)
  await sql`create index card_registered on card (owner_id, registered_at, doc) where deleted_at is null`.execute(
    db,
  )
  await sql`create index card_registered_all on card (registered_at, doc) where deleted_at is null`.execute(
    db,
  )
  await sql`create index card_binned on card (deleted_at) where deleted_at is not null`.execute(db)
  await sql`create index card_closed on card (status) where is_queued = 0`.execute(db)
  await sql`create index card_import on card (import_id) where import_id is not null`.execute(db)
}

async function createNumbers(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit
    .table(db, 'contact')
    .$call(kit.id())
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.texts('name', 'relation?'))
    .$call(kit.integers('position'))
    .$call(kit.made)
    .execute()
  await db.schema.createIndex('contact_card').on('contact').columns(['card_id', 'position']).execute()
  await kit
    .table(db, 'phone')
    .$call(kit.id())
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.reference('contact_id?', 'contact.id'))
    .$call(kit.texts('typed', 'e164', 'extension?', 'line', 'state'))
    .$call(kit.flags('is_shared'))
    .$call(kit.integers('position'))
    .$call(kit.texts('deleted_at?'))
    .$call(kit.made)
    .addCheckConstraint('phone_state', sql`state in ('good', 'dead', 'refused')`)
    .execute()
  await db.schema.createIndex('phone_card').on('phone').columns(['card_id', 'position']).execute()
  await db.schema.createIndex('phone_e164').on('phone').column('e164').execute()
  await sql`create unique index phone_owner on phone (e164) where is_shared = 0 and deleted_at is null`.execute(
    db,
  )
  await kit
    .table(db, 'customer_number')
    .$call(kit.id())
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.texts('source', 'number', 'deleted_at?'))
    .$call(kit.made)
    .execute()
  await db.schema.createIndex('customer_number_card').on('customer_number').column('card_id').execute()
  await sql`create unique index customer_number_owner on customer_number (source, number) where deleted_at is null`.execute(
    db,
  )
  await kit
    .table(db, 'refusal')
    .$call(kit.id('phone_key'))
    .$call(kit.texts('words', 'lifted_at?', 'lifted_by?', 'lifted_why?'))
    .$call(kit.made)
    .execute()
}

async function createEvents(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit
    .table(db, 'course_event')
    .$call(kit.id())
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.texts('kind', 'occurred_at', 'recorded_at', 'body'))
    .$call(kit.made)
    .addCheckConstraint('course_event_kind', sql`kind in ('regrade', 'stage', 'status', 'reactivated')`)
    .execute()
  await kit
    .table(db, 'assignment')
    .$call(kit.id())
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.reference('from_id?', 'user.id'))
    .$call(kit.reference('to_id?', 'user.id'))
    .$call(kit.texts('why'))
    .$call(kit.made)
    .execute()
  await kit
    .table(db, 'approval')
    .$call(kit.id())
    .$call(kit.reference('card_id', 'card.id'))
    .$call(kit.texts('kind', 'body', 'answered_by?', 'answered_at?', 'answer?'))
    .$call(kit.made)
    .execute()
  for (const table of ['course_event', 'assignment', 'approval']) {
    await db.schema.createIndex(`${table}_card`).on(table).column('card_id').execute()
  }
}

/** Takes the tables away again, newest first. */
export async function down(db: Kysely<unknown>): Promise<void> {
  const tables = [
    'approval',
    'assignment',
    'course_event',
    'refusal',
    'customer_number',
    'phone',
    'contact',
    'card',
  ]
  for (const table of tables) await db.schema.dropTable(table).execute()
}
