import type { Author } from '#db/write/command.ts'
import { write } from '#db/write.ts'
import type { HostParts } from '../context.ts'
import { cardTable } from './card-table.ts'
import type { ExportView } from './export-table.ts'
import { visitTable } from './visit-table.ts'
import { type SheetFormat, writeSheet } from './write-sheet.ts'

export interface ExportRequest {
  readonly what: 'cards' | 'visits'
  readonly format: SheetFormat
  readonly path: string
  readonly view: ExportView
  readonly author: Author
  readonly host: HostParts
}

/** Writes cards or visits to a file and notes who took out what; gives how many rows went (R46, R47). */
export async function runExport({ what, format, path, view, author, host }: ExportRequest): Promise<number> {
  const table = what === 'cards' ? await cardTable(view) : visitTable(view)
  const rows = await writeSheet({ path, format, ...table })
  await logExport({ host, author, what, filter: { scope: view.scope.kind, format }, rows })
  return rows
}

export interface LoggedExport {
  readonly host: HostParts
  readonly author: Author
  readonly what: string
  readonly filter: Readonly<Record<string, string>>
  readonly rows: number
}

/** An export is a right, and logged. */
export async function logExport({ host, author, what, filter, rows }: LoggedExport): Promise<void> {
  const id = host.clock.newId()
  await write(host.store, {
    author,
    decide: async () => [
      {
        id: host.clock.newId(),
        kind: 'export.start',
        version: 1,
        entity: 'export',
        entityId: id,
        payload: { ref: id },
        rows: [{ insert: 'exportLog', row: { id, what, filter: JSON.stringify(filter), rows } }],
      },
    ],
  })
}
