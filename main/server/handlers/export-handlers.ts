import { findImport } from '#db/queries/import-queries.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { dayOf } from '#shared/domain/zone.ts'
import type { CallErrors } from '../admit.ts'
import { cardScopeOf } from '../card/card-reach.ts'
import type { WriteContext } from '../context.ts'
import { listOrigin, mayTakeList, type Returned, returnedTable } from '../export/returned-table.ts'
import { logExport, runExport } from '../export/run-export.ts'
import { writeSheet } from '../export/write-sheet.ts'
import { os } from '../procedures.ts'
import { exportTexts } from '../texts/export-texts.ts'

type Start = Inputs['export']['start']

interface Target {
  readonly input: Start & { readonly language: 'zh' | 'en' }
  readonly context: WriteContext
  readonly path: string
}

interface Written {
  readonly rows: number
  readonly name: string
}

export const exportHandlers = {
  start: os.export.start.handler(async ({ input, context, errors }) => {
    const { host, viewer } = context
    const fileId = context.newId()
    const path = host.files.pathFor(fileId)
    if (!path) throw errors.NOT_FOUND({ data: { noun: 'file' } })

    const target = { input, context, path }
    const { what } = input
    const { rows, name } = await (what === 'cards' || what === 'visits'
      ? exportBook(target, what)
      : exportReturned({ ...target, what }, errors))

    const fileName = `${name}.${input.format}`
    host.files.put({ fileId, path, fileName, ownerId: viewer.id })
    return { fileId, fileName, rows }
  }),
}

async function exportBook({ input, context, path }: Target, what: 'cards' | 'visits'): Promise<Written> {
  const { host, viewer, reader } = context
  const { rules, template } = await context.rules()
  const { format, language } = input
  const view = { reader, viewer, rules, template, language, scope: cardScopeOf(context) }
  const rows = await runExport({ what, format, path, view, host, author: context.author() })
  return { rows, name: `${exportTexts(language).fileNames[what]}-${dayOf(context.now(), rules.clockwork)}` }
}

/** The same sheet again: its own encoding and delimiter where it is a csv that goes back as one. */
async function exportReturned(
  { input, what, context, path }: Target & { readonly what: Returned },
  errors: CallErrors,
): Promise<Written> {
  const { format, language, importId } = input
  const batch = importId === undefined ? undefined : await findImport(context.reader, importId)
  if (!batch) throw errors.NOT_FOUND({ data: { noun: 'import' } })
  const { reader, viewer } = context
  if (!mayTakeList(batch, viewer)) throw errors.FORBIDDEN({ data: { call: 'export.start' } })
  const { encoding, delimiter } = listOrigin.parse(JSON.parse(batch.mapping))
  const table = returnedTable({ what, reader, viewer, batch, language })
  const rows = await writeSheet({ path, format, encoding, delimiter, ...table })
  const { host } = context
  await logExport({
    host,
    author: context.author(),
    what,
    filter: { importId: batch.id, format },
    rows,
  })
  const { fileNames } = exportTexts(language)
  return { rows, name: `${batch.fileName.replace(/\.\w+$/, '')}-${fileNames[what]}` }
}
