import type { Reader } from '../reader.ts'
import type { RoleTable, TeamTable, UserTable } from '../tables/book-tables.ts'

export type PersonRow = Pick<
  UserTable,
  'id' | 'loginName' | 'name' | 'teamId' | 'passwordHash' | 'restWeekdays' | 'isActive'
> & { readonly teamName: string | null }

/** Everybody of the shop, those who have left among them; of one team where it is given. */
export function listPeople(reader: Reader, teamId?: string): Promise<PersonRow[]> {
  const people = selectPeople(reader).orderBy('user.loginName')
  return (teamId === undefined ? people : people.where('user.teamId', '=', teamId)).execute()
}

/** One person, also one who has left. */
export function findPerson(reader: Reader, userId: string): Promise<PersonRow | undefined> {
  return selectPeople(reader).where('user.id', '=', userId).executeTakeFirst()
}

/** Whether somebody else logs in by this name; the shop's people who have left keep theirs. */
export async function isLoginNameTaken(
  reader: Reader,
  { loginName, byOtherThan }: { readonly loginName: string; readonly byOtherThan: string },
): Promise<boolean> {
  const found = await reader
    .selectFrom('user')
    .select('id')
    .where('loginName', '=', loginName)
    .where('id', '!=', byOtherThan)
    .executeTakeFirst()
  return found !== undefined
}

/** Who has which role, and for which team. */
export function listRoles(reader: Reader): Promise<Pick<RoleTable, 'id' | 'userId' | 'role' | 'teamId'>[]> {
  return reader.selectFrom('role').select(['id', 'userId', 'role', 'teamId']).orderBy('id').execute()
}

/** How many cards that may stand in the queue each person owns. */
export async function countOpenCardsByOwner(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await reader
    .selectFrom('card')
    .select(({ fn }) => ['ownerId', fn.countAll<number>().as('cards')])
    .where('isQueued', '=', 1)
    .groupBy('ownerId')
    .execute()
  return new Map(rows.map(({ ownerId, cards }) => [ownerId ?? '', cards]))
}

/** The shop's teams with how many active people each has. */
export function listTeams(reader: Reader): Promise<(Pick<TeamTable, 'id' | 'name'> & { people: number })[]> {
  return reader
    .selectFrom('team')
    .leftJoin('user', (join) => join.onRef('user.teamId', '=', 'team.id').on('user.isActive', '=', 1))
    .select(({ fn }) => ['team.id', 'team.name', fn.count<number>('user.id').as('people')])
    .groupBy(['team.id', 'team.name'])
    .orderBy('team.id')
    .execute()
}

/** One team. */
export function findTeam(
  reader: Reader,
  teamId: string,
): Promise<Pick<TeamTable, 'id' | 'name'> | undefined> {
  return reader.selectFrom('team').select(['id', 'name']).where('id', '=', teamId).executeTakeFirst()
}

function selectPeople(reader: Reader) {
  return reader
    .selectFrom('user')
    .leftJoin('team', 'team.id', 'user.teamId')
    .select([
      'user.id',
      'user.loginName',
      'user.name',
      'user.teamId',
      'user.passwordHash',
      'user.restWeekdays',
      'user.isActive',
      'team.name as teamName',
    ])
}
