import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** A book that can be asked and not changed: what every query and every read handler is handed (house rule 4). */
export type Reader = Pick<Kysely<Tables>, 'selectFrom' | 'selectNoFrom' | 'fn' | 'dynamic'>
