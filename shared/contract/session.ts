import { z } from 'zod'
import { templateCodes } from '#shared/domain/template/template-presets.ts'
import { openCall, readCall, writeCall } from './call.ts'
import { id, instant, line } from './values.ts'

const person = z.object({ id, name: z.string(), loginName: z.string(), teamName: z.string().nullable() })

/** Whoever is logged in, and what `roles.ts` lets them do. */
export const sessionUser = person.extend({
  roles: z.array(z.string()),
  mayCall: z.array(z.string()),
  maskedFields: z.array(z.string()),
})

export const session = {
  state: openCall({
    access: 'read',
    path: '/session/state',
    summary: 'Is there a shop yet, who may log in, who is',
  }).output(
    z.object({
      book: z.enum(['new', 'needs-password', 'ready']),
      bookName: z.string(),
      isDemo: z.boolean(),
      people: z.array(person),
      user: sessionUser.nullable(),
      isLocked: z.boolean(),
      lockAfterMinutes: z.int(),
      now: instant,
    }),
  ),
  setUp: openCall({
    access: 'write',
    path: '/session/set-up',
    summary: 'First start: owner, password, empty or demo shop',
  })
    .input(
      z.object({
        bookName: line.min(1),
        ownerName: line.min(1),
        loginName: line.min(1),
        password: z.string().min(8).max(200),
        shop: z.enum(['empty', 'demo']),
        /** The trade whose card and rules the shop begins with; the demo shop sells cars. */
        trade: z.enum(templateCodes).optional(),
      }),
    )
    .output(z.object({ token: z.string(), recoveryPhrase: z.string(), demoLogins: z.array(person) })),
  login: openCall({ access: 'write', path: '/session/login', summary: 'Log in by name and password' })
    .input(z.object({ loginName: line, password: z.string().max(200) }))
    .output(z.object({ token: z.string(), user: sessionUser })),
  recover: openCall({
    access: 'write',
    path: '/session/recover',
    summary: 'Forgotten owner password: the recovery phrase sets a new one',
  })
    .input(z.object({ loginName: line, recoveryPhrase: line, newPassword: z.string().min(8).max(200) }))
    .output(z.object({ token: z.string(), recoveryPhrase: z.string() })),
  lock: writeCall({ path: '/session/lock', summary: 'Lock the seat; drafts stay' }).output(z.object({})),
  unlock: openCall({ access: 'write', path: '/session/unlock', summary: 'Unlock with the password' })
    .input(z.object({ password: z.string().max(200) }))
    .output(z.object({})),
  logout: writeCall({ path: '/session/logout', summary: 'Log out' }).output(z.object({})),
  changePassword: writeCall({ path: '/session/change-password', summary: 'Change my own password' })
    .input(z.object({ password: z.string().max(200), newPassword: z.string().min(8).max(200) }))
    .output(z.object({})),
  loginLog: readCall({ path: '/session/log', summary: 'Who logged in and who was refused' })
    .input(z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }))
    .output(z.array(z.object({ loginName: z.string(), at: instant, result: z.string() }))),
}
