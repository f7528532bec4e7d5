import type { SqliteStore } from '../store.ts'
import { type RowValues, toSnakeCase } from '../write/row-statement.ts'

/** In fewer rows than these, values are alike by chance and a statement of their own does not pay. */
const FEWEST_ALIKE = 50
/** A longer text is some customer's own and never part of a statement. */
const LONGEST_FIXED = 100

export interface ManyRows {
  readonly table: string
  readonly rows: readonly RowValues[]
  /** Further columns of the rows, in their order; rows that have them alike share one object. */
  readonly shared?: readonly RowValues[]
  /** What all rows have besides. */
  readonly common: RowValues
}

type FixedColumn = readonly [column: string, value: unknown]

/** One object of each row: what of it is handed over row by row, and what is the same in all of them. */
interface Part {
  readonly objects: readonly RowValues[]
  readonly given: readonly string[]
  readonly fixed: readonly FixedColumn[]
}

/**
 * Inserts rows of one table and gives their local numbers. Handing a value over costs about as much as storing it: what
 * all rows have alike is written into the statement, and a column that is empty in all of them is left out.
 */
export function insertMany(store: SqliteStore, { table, rows, shared = [], common }: ManyRows): number[] {
  if (rows.length === 0) return []
  const parts = [rows, shared].filter(({ length }) => length > 0).map(partOf)
  const given = parts.flatMap((part) => part.given)
  const fixed = [...Object.entries(common), ...parts.flatMap((part) => part.fixed)]
  const statement = store.statements.get(insertText({ table, given, fixed }))
  return rows.map((_, place) => Number(statement.run(valuesAt(parts, place)).lastInsertRowid))
}

function partOf(objects: readonly RowValues[]): Part {
  const different = [...new Set(objects)]
  const given: string[] = []
  const fixed: FixedColumn[] = []
  for (const column of columnsOf(different)) {
    const value = different[0]?.[column] ?? null
    const isAlike = different.every((row) => (row[column] ?? null) === value)
    if (!isAlike || (value !== null && !(objects.length >= FEWEST_ALIKE && canBeFixed(value))))
      given.push(column)
    else if (value !== null) fixed.push([column, value])
  }
  return { objects, given, fixed }
}

function columnsOf(rows: readonly RowValues[]): ReadonlySet<string> {
  const columns = new Set<string>()
  for (const row of rows) for (const column in row) columns.add(column)
  return columns
}

function canBeFixed(value: unknown): boolean {
  return Number.isSafeInteger(value) || (typeof value === 'string' && value.length <= LONGEST_FIXED)
}

interface InsertText {
  readonly table: string
  readonly given: readonly string[]
  readonly fixed: readonly FixedColumn[]
}

function insertText({ table, given, fixed }: InsertText): string {
  const columns = [...given, ...fixed.map(([column]) => column)].map((column) => `"${toSnakeCase(column)}"`)
  const values = [...given.map(() => '?'), ...fixed.map(([, value]) => literal(value))]
  return `insert into "${toSnakeCase(table)}" (${columns.join(', ')}) values (${values.join(', ')})`
}

function literal(value: unknown): string {
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`
}

function valuesAt(parts: readonly Part[], place: number): unknown[] {
  const values: unknown[] = []
  for (const { objects, given } of parts) {
    const row = objects[place]
    for (const column of given) values.push(row?.[column] ?? null)
  }
  return values
}
