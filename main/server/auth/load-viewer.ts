import { findLoginUser, listRolesOf } from '#db/queries/login-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { UserId } from '#shared/domain/ids.ts'
import type { Viewer } from '../viewer.ts'

/** The person with their roles, null when there is none or they may no longer log in. */
export async function loadViewer(reader: Reader, userId: UserId): Promise<Viewer | null> {
  const [user, roles] = await Promise.all([findLoginUser(reader, userId), listRolesOf(reader, userId)])
  if (!user) return null
  const { id, name, loginName, teamId, teamName } = user
  return { id, name, loginName, teamId, teamName, roles }
}
