import {
  type ColumnDefinitionBuilder,
  type CreateTableBuilder,
  type Kysely,
  type RawBuilder,
  sql,
} from 'kysely'
import type { Store } from './store.ts'

type Table = CreateTableBuilder<string, string>
type Extend = (table: Table) => Table
type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder

/** All that a frozen migration may use: the few things in which the two engines differ, under one name each. */
export interface MigrationKit {
  readonly engine: Store['engine']
  /** A new table, STRICT on SQLite. */
  table(db: Kysely<unknown>, name: string): Table
  readonly text: RawBuilder<unknown>
  readonly integer: RawBuilder<unknown>
  /** Local number of a row: the rowid on SQLite, an identity on PostgreSQL. */
  serial(name: string): Extend
  /** A text column that names the row. */
  id(name?: string): Extend
  /** Text columns; a name that ends in `?` may be null. */
  texts(...names: readonly string[]): Extend
  /** 64-bit integer columns; a name that ends in `?` may be null. */
  integers(...names: readonly string[]): Extend
  /** 0 or 1, nothing else. */
  flags(...names: readonly string[]): Extend
  /** A text column that names a row of another table. */
  reference(name: string, target: string): Extend
  /** made_by, made_on, made_at, via. */
  readonly made: Extend
}

const required: Column = (column) => column.notNull()

/** The kit of one engine; migrations are handed it and import nothing of ours. */
export function createMigrationKit(engine: Store['engine']): MigrationKit {
  const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`
  const integer = engine === 'sqlite' ? sql`integer` : sql`bigint`
  const columns = (type: RawBuilder<unknown>, names: readonly string[]): Extend => {
    return (table) => names.reduce((made, name) => addColumn(made, type, name), table)
  }
  return {
    engine,
    text,
    integer,
    table: (db, name) => {
      const table: Table = db.schema.createTable(name)
      return engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table
    },
    serial: (name) => (table) => addSerial(table, name, engine),
    id:
      (name = 'id') =>
      (table) =>
        table.addColumn(name, text, (column) => column.primaryKey().notNull()),
    texts: (...names) => columns(text, names),
    integers: (...names) => columns(integer, names),
    flags:
      (...names) =>
      (table) =>
        names.reduce((made, name) => addFlag(made, integer, name), table),
    reference: (name, target) => (table) => addReference(table, { type: text, name, target }),
    made: (table) => addMade(table, text),
  }
}

function addColumn(table: Table, type: RawBuilder<unknown>, name: string): Table {
  return name.endsWith('?') ? table.addColumn(name.slice(0, -1), type) : table.addColumn(name, type, required)
}

function addFlag(table: Table, type: RawBuilder<unknown>, name: string): Table {
  return table.addColumn(name, type, (column) => column.notNull().check(sql`${sql.ref(name)} in (0, 1)`))
}

function addReference(
  table: Table,
  {
    type,
    name,
    target,
  }: { readonly type: RawBuilder<unknown>; readonly name: string; readonly target: string },
): Table {
  const isOptional = name.endsWith('?')
  const column = isOptional ? name.slice(0, -1) : name
  return table.addColumn(column, type, (made) => {
    const referring = made.references(target)
    return isOptional ? referring : referring.notNull()
  })
}

function addSerial(table: Table, name: string, engine: Store['engine']): Table {
  if (engine === 'sqlite')
    return table.addColumn(name, sql`integer`, (column) => column.primaryKey().notNull())
  return table.addColumn(name, sql`bigint`, (column) => column.primaryKey().generatedByDefaultAsIdentity())
}

function addMade(table: Table, text: RawBuilder<unknown>): Table {
  const withAuthor = ['made_by', 'made_on', 'made_at'].reduce(
    (made, name) => made.addColumn(name, text, required),
    table,
  )
  return withAuthor.addColumn('via', text, (column) =>
    column.notNull().check(sql`via in ('screen', 'cli', 'import', 'sync')`),
  )
}
