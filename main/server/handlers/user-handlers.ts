import { findLoginUser } from '#db/queries/login-queries.ts'
import {
  countOpenCardsByOwner,
  findPerson,
  findTeam,
  isLoginNameTaken,
  listPeople,
  listRoles,
} from '#db/queries/person-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { Fault } from '#shared/contract/call.ts'
import type { Outputs } from '#shared/contract/client.ts'
import { checkPersonChange, maySetPassword } from '#shared/domain/roles/person-change.ts'
import { changeSecret } from '../auth/change-secret.ts'
import { hashPassword } from '../auth/password.ts'
import { type Profile, personCommand, profileAfter, profileOf } from '../people/person-command.ts'
import { os } from '../procedures.ts'
import { save } from '../save.ts'
import type { Viewer } from '../viewer.ts'

export const userHandlers = {
  list: os.user.list.handler(async ({ context }) => {
    const teamId = context.scope === 'team' ? (context.viewer.teamId ?? '') : undefined
    const [people, roles, openCards] = await Promise.all([
      listPeople(context.reader, teamId),
      listRoles(context.reader),
      countOpenCardsByOwner(context.reader),
    ])
    return people.map((person): Outputs['user']['list'][number] => ({
      ...profileOf(person, roles),
      id: person.id,
      teamName: person.teamName,
      hasPassword: person.passwordHash !== null,
      openCards: openCards.get(person.id) ?? 0,
    }))
  }),

  create: os.user.create.handler(async ({ input, context, errors }) => {
    const { changeId, userId, password, ...profile } = input
    const after: Profile = { ...profile, isActive: true }
    const passwordHash = await hashPassword(password, context.host.passwordCost)

    await save(context, {
      asked: { id: changeId, input: { userId, ...profile } },
      decide: async (tx) => {
        const faults = await findFaults(tx, { by: context.viewer, userId, before: null, after })
        if (faults.length > 0) throw errors.REFUSED({ data: { faults } })
        return [personCommand({ changeId, userId, before: null, after, passwordHash, newId: context.newId })]
      },
    })
    context.announce({ nouns: ['user', 'rule'], cardIds: [] })
    return { id: userId }
  }),

  update: os.user.update.handler(async ({ input, context, errors }) => {
    const { changeId, userId, ...edit } = input

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const before = await findProfile(tx, userId)
        if (!before) throw errors.NOT_FOUND({ data: { noun: 'user' } })
        const after = profileAfter(before, edit)
        const faults = await findFaults(tx, { by: context.viewer, userId, before, after })
        if (faults.length > 0) throw errors.REFUSED({ data: { faults } })
        return [personCommand({ changeId, userId, before, after, newId: context.newId })]
      },
    })
    if (edit.isActive === false) context.host.sessions.closeOthers(userId, null)
    context.announce({ nouns: ['user', 'rule'], cardIds: [] })
    return {}
  }),

  setPassword: os.user.setPassword.handler(async ({ input, context, errors }) => {
    const { userId, password } = input
    const before = await findProfile(context.reader, userId)
    if (!before) throw errors.NOT_FOUND({ data: { noun: 'user' } })
    if (!maySetPassword(context.viewer.roles, before.roles)) {
      throw errors.REFUSED({ data: { faults: [{ kind: 'owner-by-owner', field: 'password' }] } })
    }

    const isOwner = before.roles.includes('owner')
    await changeSecret(context, { userId, password, isOwner })
    context.host.sessions.closeOthers(userId, null)
    context.announce({ nouns: ['user'], cardIds: [] })
    if (!isOwner) return { phrase: null }
    const owner = await findLoginUser(context.reader, userId)
    return { phrase: owner?.recoveryHash ? 'kept' : 'none' }
  }),
}

type StoredProfile = Profile & { readonly roleIds: readonly string[] }

interface Question {
  readonly by: Viewer
  readonly userId: string
  readonly before: Profile | null
  readonly after: Profile
}

async function findProfile(tx: Reader, userId: string): Promise<StoredProfile | null> {
  const [person, roles] = await Promise.all([findPerson(tx, userId), listRoles(tx)])
  if (!person) return null
  const roleIds = roles.filter((role) => role.userId === userId).map(({ id }) => id)
  return { ...profileOf(person, roles), roleIds }
}

async function findFaults(tx: Reader, { by, userId, before, after }: Question): Promise<Fault[]> {
  const { loginName, teamId } = after
  const [isTaken, team, people, roles] = await Promise.all([
    isLoginNameTaken(tx, { loginName, byOtherThan: userId }),
    teamId === null ? null : findTeam(tx, teamId),
    listPeople(tx),
    listRoles(tx),
  ])
  const active = new Set(people.filter(({ isActive }) => isActive === 1).map(({ id }) => id))
  const hasOtherOwner = roles.some(
    (role) => role.role === 'owner' && role.userId !== userId && active.has(role.userId),
  )
  const faults: Fault[] = [...checkPersonChange({ by: by.roles, before, after, hasOtherOwner })]
  if (isTaken) faults.push({ kind: 'login-name-taken', field: 'loginName', data: { loginName } })
  if (team === undefined) faults.push({ kind: 'no-such-team', field: 'teamId' })
  return faults
}
