import { findBook, findOwner, listLoginUsers } from '#db/queries/login-queries.ts'
import { sessionUser } from '../auth/session-user.ts'
import type { ReadContext } from '../context.ts'
import type { Viewer } from '../viewer.ts'

/** What a window must know before it can show its first page. */
export async function readSessionState(context: ReadContext<Viewer | null>) {
  const { reader, viewer, host } = context
  const [book, owner, people, { isLocked }] = await Promise.all([
    findBook(reader),
    findOwner(reader),
    listLoginUsers(reader),
    context.seat.identify(),
  ])
  return {
    book: bookState(book !== undefined, owner?.passwordHash ?? null),
    bookName: book?.name ?? '',
    isDemo: book?.isDemo === 1,
    people: people.map(({ id, name, loginName, teamName }) => ({ id, name, loginName, teamName })),
    user: viewer && sessionUser(viewer),
    isLocked,
    lockAfterMinutes: host.lockAfterMinutes(),
    now: context.now(),
  }
}

function bookState(isThere: boolean, ownerHash: string | null): 'new' | 'needs-password' | 'ready' {
  if (!isThere) return 'new'
  return ownerHash === null ? 'needs-password' : 'ready'
}
