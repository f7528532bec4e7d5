import type { Reader } from '../reader.ts'
import type { Store } from '../store.ts'
import type { BookTable, DeviceTable, LoginLogTable, UserTable } from '../tables/book-tables.ts'

export type LoginUser = Pick<
  UserTable,
  'id' | 'loginName' | 'name' | 'teamId' | 'passwordHash' | 'recoveryHash'
> & { readonly teamName: string | null }

/** The book's own row; undefined in a folder that nobody has set up. */
export function findBook(reader: Reader): Promise<BookTable | undefined> {
  return reader.selectFrom('book').selectAll().executeTakeFirst()
}

/** The row of this device; undefined in a folder that nobody has set up. */
export function findOwnDevice(reader: Reader): Promise<DeviceTable | undefined> {
  return reader.selectFrom('device').selectAll().where('isOwn', '=', 1).executeTakeFirst()
}

/** The newest stamp of the device's logical clock, null before the first change. */
export async function findLastStamp(reader: Reader): Promise<string | null> {
  const found = await reader
    .selectFrom('change')
    .select('clock')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.clock ?? null
}

/** Whoever may log in, by name on the login page. */
export function listLoginUsers(reader: Reader): Promise<LoginUser[]> {
  return selectLoginUsers(reader).orderBy('user.loginName').execute()
}

/** Somebody who may log in, by the name typed. */
export function findUserByLogin(reader: Reader, loginName: string): Promise<LoginUser | undefined> {
  return selectLoginUsers(reader).where('user.loginName', '=', loginName).executeTakeFirst()
}

/** Somebody who may log in, by id. */
export function findLoginUser(reader: Reader, userId: string): Promise<LoginUser | undefined> {
  return selectLoginUsers(reader).where('user.id', '=', userId).executeTakeFirst()
}

/** The names of a person's roles. */
export async function listRolesOf(reader: Reader, userId: string): Promise<string[]> {
  const rows = await reader.selectFrom('role').select('role').where('userId', '=', userId).execute()
  return rows.map(({ role }) => role)
}

/** The first owner of the book: whose act a headless command is. */
export function findOwner(reader: Reader): Promise<LoginUser | undefined> {
  return selectLoginUsers(reader)
    .innerJoin('role', 'role.userId', 'user.id')
    .where('role.role', '=', 'owner')
    .orderBy('user.madeAt')
    .orderBy('user.id')
    .executeTakeFirst()
}

/** Notes who came in, went, or was refused; beside the change log, which holds acts on the book only. */
export async function insertLogin(store: Store, row: LoginLogTable): Promise<void> {
  await store.db.insertInto('loginLog').values(row).execute()
}

/** The newest entries of the login log first. */
export function listLogins(reader: Reader, limit: number): Promise<LoginLogTable[]> {
  return reader
    .selectFrom('loginLog')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

function selectLoginUsers(reader: Reader) {
  return reader
    .selectFrom('user')
    .leftJoin('team', 'team.id', 'user.teamId')
    .select([
      'user.id',
      'user.loginName',
      'user.name',
      'user.teamId',
      'user.passwordHash',
      'user.recoveryHash',
      'team.name as teamName',
    ])
    .where('user.isActive', '=', 1)
}
