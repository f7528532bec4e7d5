import type { Kysely } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'
import * as book from './0010-book.ts'
import * as rules from './0020-rules.ts'
import * as card from './0030-card.ts'
import * as visit from './0040-visit.ts'
import * as change from './0050-change.ts'
import * as register from './0060-register.ts'
import * as day from './0070-day.ts'
import * as imports from './0080-import.ts'
import * as search from './0090-search.ts'

export interface BookMigration {
  up(db: Kysely<unknown>, kit: MigrationKit): Promise<void>
  down(db: Kysely<unknown>): Promise<void>
}

/** Every migration by its name, in order; a name's leading number is the version of a book that has it. */
export const migrations: Readonly<Record<string, BookMigration>> = {
  '0010-book': book,
  '0020-rules': rules,
  '0030-card': card,
  '0040-visit': visit,
  '0050-change': change,
  '0060-register': register,
  '0070-day': day,
  '0080-import': imports,
  '0090-search': search,
}
