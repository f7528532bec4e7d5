import type { RowDoor } from './row-door.ts'
import { placeholder } from './row-statement.ts'

interface Subject {
  readonly userId: string
  readonly subject: string
}

/** Forgets what a person had not finished about a card, in the flush that saves it (R50). */
export async function clearDrafts({ store, run }: RowDoor, { userId, subject }: Subject): Promise<void> {
  const [user, about] = [placeholder(store.engine, 0), placeholder(store.engine, 1)]
  await run({
    sql: `delete from draft where user_id = ${user} and subject = ${about}`,
    values: [userId, subject],
  })
}
