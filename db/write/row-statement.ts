import { remember } from '#shared/lib/remember.ts'
import type { Store } from '../store.ts'

type Engine = Store['engine']
type Value = string | number | bigint | null

/** One statement with its values, ready for either engine. */
export interface RowStatement {
  readonly sql: string
  readonly values: readonly Value[]
}

export type RowValues = Readonly<Record<string, unknown>>

interface UpdateOf {
  /** The column that names the row, `id` but for a refusal. */
  readonly key: string
  readonly id: string
  readonly row: RowValues
}

/** camelCase of TypeScript → snake_case of SQL, as Kysely's plugin does it. */
export const toSnakeCase = remember((name) => {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}, 1000)

/** `insert into "t" ("a", "b") values (?, ?)` for the columns that are given. */
export function insertStatement(engine: Engine, table: string, row: RowValues): RowStatement {
  const columns = definedColumns(row)
  return { sql: insertText([engine, table, ...columns].join(' ')), values: valuesOf(row, columns) }
}

/** `update "t" set "a" = ? where "key" = ?` for the columns that are given. */
export function updateStatement(engine: Engine, table: string, { key, id, row }: UpdateOf): RowStatement {
  const columns = definedColumns(row)
  return {
    sql: updateText([engine, table, key, ...columns].join(' ')),
    values: [...valuesOf(row, columns), id],
  }
}

/** `delete from "t" where "id" = ?`. */
export function deleteStatement(engine: Engine, table: string, id: string): RowStatement {
  return { sql: `delete from ${quote(table)} where "id" = ${placeholder(engine, 0)}`, values: [id] }
}

/** `?` on SQLite, `$1` on PostgreSQL; `place` counts from 0. */
export function placeholder(engine: string | undefined, place: number): string {
  return engine === 'sqlite' ? '?' : `$${place + 1}`
}

/** A command's rows have few shapes: their texts are made once. */
const insertText = remember((shape) => {
  const [engine, table = '', ...columns] = shape.split(' ')
  const places = columns.map((_, place) => placeholder(engine, place))
  return `insert into ${quote(table)} (${columns.map(quote).join(', ')}) values (${places.join(', ')})`
}, 500)

const updateText = remember((shape) => {
  const [engine, table = '', key = '', ...columns] = shape.split(' ')
  const sets = columns.map((column, place) => `${quote(column)} = ${placeholder(engine, place)}`)
  return `update ${quote(table)} set ${sets.join(', ')} where ${quote(key)} = ${placeholder(engine, columns.length)}`
}, 500)

function quote(name: string): string {
  return `"${toSnakeCase(name)}"`
}

function definedColumns(row: RowValues): string[] {
  return Object.keys(row).filter((column) => row[column] !== undefined)
}

function valuesOf(row: RowValues, columns: readonly string[]): Value[] {
  return columns.map((column) => toValue(row[column], column))
}

function toValue(value: unknown, column: string): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value
  throw new TypeError(`column ${column} holds ${typeof value}; only text, integer and null are stored`)
}
