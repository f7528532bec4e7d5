import type { Reader } from '../reader.ts'
import type { Store } from '../store.ts'
import type { DraftTable } from '../tables/change-tables.ts'

/** Where unsaved text belongs: a person's screen, and the card or list it is about. */
export type DraftPlace = Pick<DraftTable, 'userId' | 'screen' | 'subject'>

/** What somebody has not finished in one place. */
export function findDraft(reader: Reader, place: DraftPlace): Promise<DraftTable | undefined> {
  return reader
    .selectFrom('draft')
    .selectAll()
    .where('userId', '=', place.userId)
    .where('screen', '=', place.screen)
    .where('subject', '=', place.subject)
    .executeTakeFirst()
}

/** All that somebody has not finished, the newest first. */
export function listDrafts(reader: Reader, userId: string): Promise<DraftTable[]> {
  return reader
    .selectFrom('draft')
    .selectAll()
    .where('userId', '=', userId)
    .orderBy('savedAt', 'desc')
    .orderBy('screen')
    .orderBy('subject')
    .execute()
}

/** Keeps unsaved text, beside the change log: it is no act on the book yet (R50). */
export async function keepDraft(store: Store, row: DraftTable): Promise<void> {
  const { body, savedAt } = row
  await store.db
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['userId', 'screen', 'subject']).doUpdateSet({ body, savedAt }),
    )
    .execute()
}

/** Forgets unsaved text; gone already is as good. */
export async function forgetDraft(store: Store, place: DraftPlace): Promise<void> {
  await store.db
    .deleteFrom('draft')
    .where('userId', '=', place.userId)
    .where('screen', '=', place.screen)
    .where('subject', '=', place.subject)
    .execute()
}
