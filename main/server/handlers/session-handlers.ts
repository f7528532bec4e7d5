import { listLogins } from '#db/queries/login-queries.ts'
import { changeSecret } from '../auth/change-secret.ts'
import { checkPassword } from '../auth/check-password.ts'
import { noteLogin } from '../auth/note-login.ts'
import { openBookKey } from '../auth/open-book-key.ts'
import { makeRecoveryPhrase, normalizeRecoveryPhrase } from '../auth/recovery-phrase.ts'
import { sessionUser } from '../auth/session-user.ts'
import { readSessionState } from '../book/session-state.ts'
import { setUpBook } from '../book/set-up-book.ts'
import { os } from '../procedures.ts'

export const sessionHandlers = {
  state: os.session.state.handler(({ context }) => readSessionState(context)),

  setUp: os.session.setUp.handler(async ({ input, context, errors }) => {
    const made = await setUpBook(context, input)
    if (!made) throw errors.REFUSED({ data: { faults: [{ kind: 'already-set-up' }] } })
    await noteLogin(context, { userId: made.ownerId, loginName: input.loginName, result: 'in' })
    const token = context.seat.signIn(made.ownerId)
    context.announce({ nouns: ['session', 'book', 'user', 'team', 'rule'], cardIds: [] })
    return { token, recoveryPhrase: made.phrase, demoLogins: made.demoLogins }
  }),

  login: os.session.login.handler(async ({ input, context, errors }) => {
    const { loginName, password } = input
    const attempt = { context, errors, loginName, typed: password, field: 'password' } as const
    const { id, passwordHash: hash } = await checkPassword(attempt)
    const viewer = await context.host.viewers.find(id)
    if (!viewer) throw errors.NOT_LOGGED_IN()
    if (viewer.roles.includes('owner')) {
      await openBookKey(context, { ownerId: id, by: 'password', words: password, hash })
    }
    await noteLogin(context, { userId: id, loginName, result: 'in' })
    return { token: context.seat.signIn(id), user: sessionUser(viewer) }
  }),

  recover: os.session.recover.handler(async ({ input, context, errors }) => {
    const { loginName, newPassword } = input
    const typed = normalizeRecoveryPhrase(input.recoveryPhrase)
    const { id } = await checkPassword({ context, errors, loginName, typed, field: 'recoveryPhrase' })
    await openBookKey(context, { ownerId: id, by: 'phrase', words: typed, hash: null })
    const phrase = makeRecoveryPhrase()
    await changeSecret(context, { userId: id, password: newPassword, isOwner: true, phrase })
    await noteLogin(context, { userId: id, loginName, result: 'recovered' })
    const token = context.seat.signIn(id)
    context.seat.signOutElsewhere(id)
    return { token, recoveryPhrase: phrase }
  }),

  lock: os.session.lock.handler(async ({ context }) => {
    const { id, loginName } = context.viewer
    context.seat.lock()
    await noteLogin(context, { userId: id, loginName, result: 'locked' })
    return {}
  }),

  unlock: os.session.unlock.handler(async ({ input, context, errors }) => {
    const { viewer } = context
    if (!viewer) throw errors.NOT_LOGGED_IN()
    const { loginName } = viewer
    await checkPassword({ context, errors, loginName, typed: input.password, field: 'password' })
    context.seat.unlock()
    return {}
  }),

  logout: os.session.logout.handler(async ({ context }) => {
    const { id, loginName } = context.viewer
    context.seat.signOut()
    await noteLogin(context, { userId: id, loginName, result: 'out' })
    return {}
  }),

  changePassword: os.session.changePassword.handler(async ({ input, context, errors }) => {
    const { id, loginName, roles } = context.viewer
    await checkPassword({ context, errors, loginName, typed: input.password, field: 'password' })
    await changeSecret(context, {
      userId: id,
      password: input.newPassword,
      isOwner: roles.includes('owner'),
    })
    context.seat.signOutElsewhere(id)
    return {}
  }),

  loginLog: os.session.loginLog.handler(async ({ input, context }) => {
    const rows = await listLogins(context.reader, input.limit)
    return rows.map(({ loginName, at, result }) => ({ loginName, at, result }))
  }),
}
