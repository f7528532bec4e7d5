import { z } from 'zod'
import { type ImportEntry, listReturnedRows, type ReturnedRow } from '#db/queries/import-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { ImportResult } from '#shared/domain/import/decide-record.ts'
import { maskedFields } from '#shared/domain/roles.ts'
import { duplicateSentence } from '#shared/texts/duplicate-sentences.ts'
import { rejectSentence } from '#shared/texts/reject-sentences.ts'
import { knownCardView } from '../import/duplicates/known-card-view.ts'
import { exportTexts } from '../texts/export-texts.ts'
import type { Language } from '../texts/terminal-language.ts'
import type { Viewer } from '../viewer.ts'
import type { ExportTable } from './export-table.ts'

const PAGE = 1000

/** What goes back to whoever brought the list: what was refused, or whose number was there already. */
export const returned = {
  rejected: ['rejected'],
  duplicates: ['duplicate-in-file', 'duplicate-in-book'],
} as const satisfies Readonly<Record<string, readonly ImportResult[]>>
export type Returned = keyof typeof returned

/** What `import_batch.mapping` keeps of the list, to give its records back the way they came. */
export const listOrigin = z.object({
  headings: z.array(z.string()),
  kind: z.enum(['csv', 'xlsx', 'xls']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
})

const returnedBody = z.object({
  cells: z.array(z.string()).default([]),
  heading: z.string().nullish(),
  typed: z.string().optional(),
  length: z.number().optional(),
  most: z.number().optional(),
  of: z.number().nullish(),
})

interface Wanted {
  readonly what: Returned
  readonly reader: Reader
  readonly batch: ImportEntry
  readonly viewer: Viewer
  readonly language: Language
}

/** A list as it came holds everybody's whole numbers: for who brought it, and for who sees all of the shop unmasked (R46). */
export function mayTakeList({ madeBy }: Pick<ImportEntry, 'madeBy'>, { id, roles }: Viewer): boolean {
  return madeBy === id || maskedFields(roles, 'export.start', 'all').length === 0
}

/** Records of an import as the same sheet with one more column, 原因 (R77). */
export function returnedTable(wanted: Wanted): ExportTable {
  const { headings } = listOrigin.parse(JSON.parse(wanted.batch.mapping))
  const { reason } = exportTexts(wanted.language)
  return { headings: [...headings, reason], rows: returnedRows(wanted, headings.length) }
}

async function* returnedRows(wanted: Wanted, width: number): AsyncGenerator<readonly string[]> {
  const { reader, batch, what } = wanted
  for (let after = 0; ; ) {
    const rows = await listReturnedRows(reader, {
      importId: batch.id,
      results: returned[what],
      after,
      limit: PAGE,
    })
    for (const row of rows) {
      const { cells, reason } = returnedRecord(row, wanted)
      const padded = Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column] ?? '')
      yield [...padded.slice(0, width), reason, ...padded.slice(width)]
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.row
  }
}

function returnedRecord(row: ReturnedRow, { viewer, language }: Wanted) {
  const { cells, heading, of, ...said } = returnedBody.parse(JSON.parse(row.body))
  if (row.result === 'rejected') {
    const reason = rejectSentence({ why: row.why ?? '', heading: heading ?? undefined, ...said }, language)
    return { cells, reason }
  }
  return { cells, reason: duplicateSentence({ of: of ?? null, card: knownCardView(row, viewer) }, language) }
}
