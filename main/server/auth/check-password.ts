import type { LoginUser } from '#db/queries/login-queries.ts'
import type { CallErrors } from '../admit.ts'
import type { WriteContext } from '../context.ts'
import { noteLogin } from './note-login.ts'
import { isPassword } from './password.ts'

interface Attempt {
  readonly context: WriteContext<unknown>
  readonly errors: CallErrors
  readonly loginName: string
  /** What was typed, and the hash it must fit; an unknown name is tried against none, which takes as long. */
  readonly typed: string
  readonly user: LoginUser | undefined
  readonly hash: string | null
  readonly field: string
}

/** Gives the person when what was typed fits; else notes it and throws REFUSED, soon with a wait for this name at this seat. */
export async function checkPassword(attempt: Attempt): Promise<LoginUser> {
  const { context, errors, loginName, user, field } = attempt
  const { throttle } = context.host
  const key = `${context.seat.name} ${loginName}`
  const seconds = throttle.waitSeconds(key)
  if (seconds > 0) throw errors.REFUSED({ data: { faults: [{ kind: 'wait', field, data: { seconds } }] } })
  const fits = await isPassword(attempt.typed, attempt.hash)
  if (user && fits) {
    throttle.succeed(key)
    return user
  }
  throttle.fail(key)
  await noteLogin(context, { userId: user?.id ?? null, loginName, result: 'refused' })
  throw errors.REFUSED({ data: { faults: [{ kind: 'wrong-password', field }] } })
}
