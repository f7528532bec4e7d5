import type { ORPCErrorConstructorMap } from '@orpc/server'
import type { CallMeta, callErrors } from '#shared/contract/call.ts'
import { may } from '#shared/domain/roles.ts'
import type { Seat } from './auth/seat.ts'
import type { Viewer } from './viewer.ts'

export type CallErrors = ORPCErrorConstructorMap<typeof callErrors>

interface Admission {
  readonly seat: Seat
  readonly meta: CallMeta
  readonly call: string
  readonly errors: CallErrors
}

/** Lets a call in or throws why not; gives who asks, null where nobody needs to have logged in. */
export async function admit({ seat, meta, call, errors }: Admission): Promise<Viewer | null> {
  const { viewer, isLocked } = await seat.identify()
  if (meta.who === 'anyone') return viewer
  if (!viewer) throw errors.NOT_LOGGED_IN()
  if (isLocked) throw errors.LOCKED()
  if (!may(viewer.roles, call)) throw errors.FORBIDDEN({ data: { call } })
  return viewer
}
