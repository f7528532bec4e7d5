import { type Kysely, sql } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

/**
 * Search keys of cards by their local number. Computed in TypeScript, never by the engine (house rule 10). SQLite keeps
 * tokens only (no text, no positions); categories make every character but a space part of a token.
 */
export async function up(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  if (kit.engine === 'sqlite') {
    await sql`create virtual table search_card using fts5 (keys, content = '', contentless_delete = 1, detail = none,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'")`.execute(db)
    return
  }
  await sql`create table search_card (doc bigint primary key references card (doc) on delete cascade, keys text[] not null)`.execute(
    db,
  )
  await sql`create index search_card_keys on search_card using gin (keys)`.execute(db)
}

/** Takes the index away again; it can be made anew from the cards. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table search_card`.execute(db)
}
