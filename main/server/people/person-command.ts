import type { PersonRow } from '#db/queries/person-queries.ts'
import type { Command, Json } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { roles as everyRole, type Role } from '#shared/domain/roles/permissions.ts'

/** A person as the settings page edits one. */
export interface Profile {
  readonly name: string
  readonly loginName: string
  readonly teamId: string | null
  readonly roles: Role[]
  readonly restWeekdays: number[]
  readonly isActive: boolean
}

interface PersonCommand {
  readonly changeId: string
  readonly userId: string
  readonly before: (Profile & { readonly roleIds: readonly string[] }) | null
  readonly after: Profile
  /** Only a new person brings one; a later password is a command of its own. */
  readonly passwordHash?: string
  newId(): string
}

/** The profile of a stored person. */
export function profileOf(
  person: PersonRow,
  roles: readonly { readonly role: string; readonly userId: string }[],
): Profile {
  return {
    name: person.name,
    loginName: person.loginName,
    teamId: person.teamId,
    roles: everyRole.filter((role) => roles.some((row) => row.userId === person.id && row.role === role)),
    restWeekdays: restDaysOf(person.restWeekdays),
    isActive: person.isActive === 1,
  }
}

/** The profile after an edit: what it does not name stays. */
export function profileAfter(before: Profile, edit: Partial<Profile>): Profile {
  return {
    name: edit.name ?? before.name,
    loginName: edit.loginName ?? before.loginName,
    teamId: edit.teamId === undefined ? before.teamId : edit.teamId,
    roles: edit.roles ?? before.roles,
    restWeekdays: edit.restWeekdays ?? before.restWeekdays,
    isActive: edit.isActive ?? before.isActive,
  }
}

/** A person made or changed, with the roles given anew where they differ, as one command. */
export function personCommand({
  changeId,
  userId,
  before,
  after,
  passwordHash,
  newId,
}: PersonCommand): Command {
  const { roles, restWeekdays, isActive, ...columns } = after
  const stored = {
    ...columns,
    restWeekdays: JSON.stringify(restWeekdays),
    isActive: isActive ? 1 : 0,
  } as const
  const row: RowWrite = before
    ? { update: 'user', id: userId, set: stored }
    : {
        insert: 'user',
        row: { id: userId, passwordHash: passwordHash ?? null, recoveryHash: null, ...stored },
      }
  return {
    id: changeId,
    kind: before ? 'user.update' : 'user.create',
    version: 1,
    entity: 'user',
    entityId: userId,
    payload: editedFields(before, after),
    rows: [row, ...roleRows({ userId, before, after, newId })],
  }
}

function roleRows({ userId, before, after, newId }: Omit<PersonCommand, 'changeId'>): RowWrite[] {
  const stays = before && before.teamId === after.teamId && sameList(before.roles, after.roles)
  if (stays) return []
  const gone = (before?.roleIds ?? []).map((id): RowWrite => ({ remove: 'role', id }))
  const given = after.roles.map((role): RowWrite => {
    const teamId = role === 'supervisor' ? after.teamId : null
    return { insert: 'role', row: { id: newId(), userId, role, teamId } }
  })
  return [...gone, ...given]
}

function editedFields(before: Profile | null, after: Profile): Json {
  const fields: Record<string, Json> = {}
  for (const key of ['name', 'loginName', 'teamId', 'roles', 'restWeekdays', 'isActive'] as const) {
    const old = before ? before[key] : null
    if (JSON.stringify(old) !== JSON.stringify(after[key])) fields[key] = { old, new: after[key] }
  }
  return fields
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word) => other.includes(word))
}

function restDaysOf(text: string): number[] {
  const days: unknown = JSON.parse(text)
  return Array.isArray(days) ? days.filter((day): day is number => typeof day === 'number') : []
}
