import { countOpenCardsByOwner, listPeople, listRoles } from '#db/queries/person-queries.ts'
import type { Reader } from '#db/reader.ts'
import { type Assignee, assigneeFault, type Candidate } from '#shared/domain/assignment/assignee.ts'
import type { Viewer } from '#shared/domain/roles.ts'
import type { CallErrors } from '../admit.ts'

/** Somebody who may be given cards. */
export type Person = Assignee & Candidate

interface Wanted {
  readonly userIds: readonly string[]
  readonly by: Viewer
  readonly call: string
  readonly errors: CallErrors
}

/** The people who are to get cards, in the order asked for; refuses those who may not, naming them (R33, R46). */
export async function findPeople(
  reader: Reader,
  { userIds, by, call, errors }: Wanted,
): Promise<readonly Person[]> {
  const known = await mapPeople(reader)
  const people = [...new Set(userIds)].map((userId) => {
    const person = known.get(userId)
    if (!person) throw errors.NOT_FOUND({ data: { noun: 'user' } })
    return person
  })
  const faults = people.flatMap((person) => assigneeFault(person, { by, call }) ?? [])
  if (faults.length > 0) throw errors.REFUSED({ data: { faults } })
  return people
}

async function mapPeople(reader: Reader): Promise<ReadonlyMap<string, Person>> {
  const [people, roles, openCards] = await Promise.all([
    listPeople(reader),
    listRoles(reader),
    countOpenCardsByOwner(reader),
  ])
  const rolesOf = Map.groupBy(roles, ({ userId }) => userId)
  return new Map(
    people.map(({ id, name, teamId, isActive }) => [
      id,
      {
        ...{ id, name, teamId, isActive: isActive === 1 },
        roles: (rolesOf.get(id) ?? []).map(({ role }) => role),
        openCards: openCards.get(id) ?? 0,
      },
    ]),
  )
}
