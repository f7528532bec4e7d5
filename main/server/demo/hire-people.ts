import type { Command } from '#db/write/command.ts'
import type { InsertWrite } from '#db/write/row-write.ts'
import { hashPassword } from '../auth/password.ts'
import type { HostParts } from '../context.ts'
import { demoPassword, demoPeople, demoTeams, type InventedPerson } from './invented-shop.ts'

/** Somebody of the demo shop with the ids of this book. */
export interface HiredPerson extends InventedPerson {
  readonly id: string
  readonly teamId: string | null
}

interface Hired {
  readonly people: readonly HiredPerson[]
  readonly command: Command
}

/** Two teams with their agents and supervisors, and a manager, all with the demo's password. */
export async function hirePeople({ clock, passwordCost }: HostParts): Promise<Hired> {
  const { newId } = clock
  const teams = demoTeams.map((name) => ({ id: newId(), name }))
  const people = demoPeople.map((person): HiredPerson => {
    const team = person.team === null ? undefined : teams[person.team]
    return { ...person, id: newId(), teamId: team?.id ?? null }
  })
  const users = await Promise.all(
    people.map(async (person) => {
      const passwordHash = await hashPassword(demoPassword, passwordCost)
      return rowsOf({ ...person, passwordHash }, newId)
    }),
  )
  const rows: readonly InsertWrite[] = [
    ...teams.map((row): InsertWrite => ({ insert: 'team', row })),
    ...users.flat(),
  ]
  const id = newId()
  const payload = { people: people.map((person) => person.loginName) }
  return {
    people,
    command: { id, kind: 'demo.hire', version: 1, entity: 'user', entityId: id, payload, rows },
  }
}

function rowsOf(
  person: HiredPerson & { readonly passwordHash: string },
  newId: () => string,
): readonly InsertWrite[] {
  const { id, teamId, loginName, name, role, passwordHash } = person
  const restWeekdays = JSON.stringify([person.restWeekday])
  const teamOfRole = role === 'supervisor' ? teamId : null
  return [
    {
      insert: 'user',
      row: { id, loginName, name, teamId, passwordHash, recoveryHash: null, restWeekdays, isActive: 1 },
    },
    { insert: 'role', row: { id: newId(), userId: id, role, teamId: teamOfRole } },
  ]
}
