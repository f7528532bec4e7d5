import { findUserByLogin, type LoginUser } from '#db/queries/login-queries.ts'
import type { CallErrors } from '../admit.ts'
import type { WriteContext } from '../context.ts'
import { noteLogin } from './note-login.ts'
import { isPassword } from './password.ts'

interface Attempt {
  readonly context: WriteContext<unknown>
  readonly errors: CallErrors
  readonly loginName: string
  readonly typed: string
  /** What was typed, and the field of the call that it stood in. */
  readonly field: 'password' | 'recoveryPhrase'
}

/** Gives the person when what was typed fits; else notes it and throws REFUSED, soon with a wait for this name at this seat. */
export async function checkPassword({
  context,
  errors,
  loginName,
  typed,
  field,
}: Attempt): Promise<LoginUser> {
  const { reader, host, seat } = context
  const key = `${seat.name} ${loginName}`
  const seconds = host.throttle.waitSeconds(key)
  if (seconds > 0) throw errors.REFUSED({ data: { faults: [{ kind: 'wait', field, data: { seconds } }] } })
  // Counted before it is known: many tries sent at once are no way round the wait.
  host.throttle.fail(key)
  const user = await findUserByLogin(reader, loginName)
  const hash = field === 'password' ? user?.passwordHash : user?.recoveryHash
  // An unknown name is tried against no hash, which takes as long.
  const fits = await isPassword(typed, hash ?? null)
  if (user && fits) {
    host.throttle.succeed(key)
    return user
  }
  await noteLogin(context, { userId: user?.id ?? null, loginName, result: 'refused' })
  throw errors.REFUSED({ data: { faults: [{ kind: 'wrong-password', field }] } })
}
