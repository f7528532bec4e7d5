import { createHash } from 'node:crypto'
import { findBook } from '#db/queries/login-queries.ts'
import { findBookSetting } from '#db/queries/remembered-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { type Mapping, mapping as mappingSchema } from '#shared/domain/import/mapping.ts'

/** The mapping that was last used for a list with these headings. */
export async function recallMapping(reader: Reader, headings: readonly string[]): Promise<Mapping | null> {
  const found = await findBookSetting(reader, keyOf(headings))
  const read = found && mappingSchema.safeParse(JSON.parse(found.value))
  return read?.success ? read.data : null
}

interface Used {
  readonly headings: readonly string[]
  readonly mapping: Mapping
  newId(): string
}

/** The row that keeps a mapping for the next list with these headings; none where it is kept already. */
export async function rememberMapping(
  tx: Reader,
  { headings, mapping, newId }: Used,
): Promise<readonly RowWrite[]> {
  const [book, known] = [await findBook(tx), await findBookSetting(tx, keyOf(headings))]
  const value = JSON.stringify(mapping)
  if (!book || known?.value === value) return []
  const version = (known?.version ?? 0) + 1
  return [
    {
      insert: 'setting',
      row: { id: newId(), scope: 'book', scopeId: book.id, key: keyOf(headings), version, value },
    },
  ]
}

function keyOf(headings: readonly string[]): string {
  return `import.mapping.${createHash('sha256').update(JSON.stringify(headings)).digest('hex').slice(0, 32)}`
}
