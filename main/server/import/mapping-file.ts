import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Mapping, mapping } from '#shared/domain/import/mapping.ts'
import { ImportRefusal } from './import-failure.ts'

/** In a file a column may be called by its heading; otherwise it is counted from 0, as in the contract. */
const column = z.union([z.int().min(0), z.string().min(1)])

const mappingFile = z.strictObject({
  columns: z.array(z.strictObject({ column, field: z.string().min(1) })),
  identity: z.enum(['phone', 'customer-number']),
  customerNumberSource: z.string().optional(),
  dates: z.strictObject({ day: column, month: column, firstYear: z.int() }).optional(),
  visit: z
    .strictObject({
      seconds: column.optional(),
      outcome: z.string().optional(),
      countBefore: column.optional(),
      won: z.strictObject({ column, equals: z.string() }).optional(),
    })
    .optional(),
})

/** Reads a mapping that somebody has written down for lists with these headings; throws ImportRefusal. */
export async function readMappingFile(path: string, headings: readonly string[]): Promise<Mapping> {
  const read = mappingFile.safeParse(await readJson(path))
  if (!read.success)
    throw new ImportRefusal([
      { kind: 'mapping-file', data: { file: path, what: z.prettifyError(read.error) } },
    ])
  const { columns, identity, customerNumberSource, dates, visit } = read.data
  const place = (named: z.infer<typeof column>) => findColumn(named, headings)
  const optional = (named: z.infer<typeof column> | undefined) =>
    named === undefined ? undefined : place(named)
  return mapping.parse({
    columns: columns.map(({ column: named, field }) => ({ column: place(named), field })),
    identity,
    customerNumberSource,
    dates: dates && { ...dates, day: place(dates.day), month: place(dates.month) },
    visit: visit && {
      ...visit,
      seconds: optional(visit.seconds),
      countBefore: optional(visit.countBefore),
      won: visit.won && { ...visit.won, column: place(visit.won.column) },
    },
  })
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): ImportRefusal {
  const what = error instanceof Error ? error.message : ''
  return new ImportRefusal([{ kind: 'mapping-file', data: { file: path, what } }])
}

function findColumn(named: string | number, headings: readonly string[]): number {
  if (typeof named === 'number') return named
  const found = headings.indexOf(named.trim())
  if (found < 0) throw new ImportRefusal([{ kind: 'unknown-column', data: { column: named } }])
  return found
}
