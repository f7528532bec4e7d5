import { insertLogin } from '#db/queries/login-queries.ts'
import type { LoginLogTable } from '#db/tables/book-tables.ts'
import type { WriteContext } from '../context.ts'

type LoginNote = Pick<LoginLogTable, 'userId' | 'loginName' | 'result'>

/** One line of the login log. */
export function noteLogin(context: WriteContext<unknown>, note: LoginNote): Promise<void> {
  return insertLogin(context.store, { id: context.newId(), at: context.now(), ...note })
}
