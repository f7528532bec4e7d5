import { z } from 'zod'
import { type ImportEntry, listRejectedRows } from '#db/queries/import-queries.ts'
import type { Reader } from '#db/reader.ts'
import { exportTexts } from '../texts/export-texts.ts'
import { rejectReasonText } from '../texts/reject-reasons.ts'
import type { Language } from '../texts/terminal-language.ts'
import type { ExportTable } from './export-table.ts'

const PAGE = 1000

/** What `import_batch.mapping` keeps of the list, to give its records back the way they came. */
export const listOrigin = z.object({
  headings: z.array(z.string()),
  kind: z.enum(['csv', 'xlsx', 'xls']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
})

const rejectedBody = z.object({ cells: z.array(z.string()), heading: z.string().nullable() })

interface Rejected {
  readonly reader: Reader
  readonly batch: ImportEntry
  readonly language: Language
}

/** The rejected records of an import as the same sheet with one more column, 原因 (R77). */
export function rejectedTable({ reader, batch, language }: Rejected): ExportTable {
  const { headings } = listOrigin.parse(JSON.parse(batch.mapping))
  const { reason } = exportTexts(language)
  return { headings: [...headings, reason], rows: rejectedRows({ reader, batch, language }, headings.length) }
}

async function* rejectedRows(
  { reader, batch, language }: Rejected,
  width: number,
): AsyncGenerator<readonly string[]> {
  for (let after = 0; ; ) {
    const page = await listRejectedRows(reader, { importId: batch.id, after, limit: PAGE })
    for (const { why, body } of page) {
      const { cells, heading } = rejectedBody.parse(JSON.parse(body))
      const padded = Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column] ?? '')
      const reason = rejectReasonText(why ?? '', heading, language)
      yield [...padded.slice(0, width), reason, ...padded.slice(width)]
    }
    const last = page.at(-1)
    if (!last) return
    after = last.row
  }
}
