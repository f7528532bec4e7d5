import { type Kysely, sql } from 'kysely'
import type { MigrationKit } from '../migration-kit.ts'

/** The shop, its devices and people, its settings, and who logged in. */
export async function up(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit
    .table(db, 'book')
    .$call(kit.id())
    .$call(kit.texts('name', 'zone', 'sealed_key'))
    .$call(kit.integers('epoch', 'day_starts_at'))
    .$call(kit.flags('is_demo'))
    .$call(kit.made)
    .execute()
  await kit
    .table(db, 'device')
    .$call(kit.id())
    .$call(kit.texts('incarnation', 'name', 'seat_prefix'))
    .$call(kit.flags('is_own'))
    .$call(kit.made)
    .execute()
  await createPeople(db, kit)
  await kit
    .table(db, 'setting')
    .$call(kit.id())
    .$call(kit.texts('scope', 'scope_id', 'key', 'value'))
    .$call(kit.integers('version'))
    .$call(kit.made)
    .addUniqueConstraint('setting_key', ['scope', 'scope_id', 'key', 'version'])
    .addCheckConstraint('setting_scope', sql`scope in ('book', 'device', 'user')`)
    .execute()
  await kit
    .table(db, 'login_log')
    .$call(kit.id())
    .$call(kit.texts('user_id?', 'login_name', 'at', 'result'))
    .execute()
  await db.schema.createIndex('login_log_at').on('login_log').columns(['login_name', 'at']).execute()
}

async function createPeople(db: Kysely<unknown>, kit: MigrationKit): Promise<void> {
  await kit.table(db, 'team').$call(kit.id()).$call(kit.texts('name')).$call(kit.made).execute()
  await kit
    .table(db, 'user')
    .$call(kit.id())
    .$call(kit.texts('login_name', 'name'))
    .$call(kit.reference('team_id?', 'team.id'))
    .$call(kit.texts('password_hash?', 'recovery_hash?', 'rest_weekdays'))
    .$call(kit.flags('is_active'))
    .$call(kit.made)
    .addUniqueConstraint('user_login_name', ['login_name'])
    .execute()
  await db.schema.createIndex('user_team').on('user').column('team_id').execute()
  await kit
    .table(db, 'role')
    .$call(kit.id())
    .$call(kit.reference('user_id', 'user.id'))
    .$call(kit.texts('role'))
    .$call(kit.reference('team_id?', 'team.id'))
    .$call(kit.made)
    .execute()
  await db.schema.createIndex('role_user').on('role').column('user_id').execute()
}

/** Takes the tables away again, newest first. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['login_log', 'setting', 'role', 'user', 'team', 'device', 'book']) {
    await db.schema.dropTable(table).execute()
  }
}
