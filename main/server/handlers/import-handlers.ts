import { findImport, listImports } from '#db/queries/import-queries.ts'
import type { CallErrors } from '../admit.ts'
import { findPeople } from '../assignment/find-people.ts'
import { cardScopeOf } from '../card/card-reach.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { duplicateNamer } from '../import/duplicates/duplicate-samples.ts'
import { importFaults } from '../import/import-failure.ts'
import { fieldsToChoose } from '../import/import-fields.ts'
import type { ImportRequest } from '../import/import-request.ts'
import { lookAtList } from '../import/look-at-list.ts'
import { openList } from '../import/open-list.ts'
import { type PreparedImport, prepareImport } from '../import/prepare-import.ts'
import { readCounts } from '../import/read-counts.ts'
import { runPrepared } from '../import/run-import.ts'
import { takeBack } from '../import/take-back.ts'
import { os } from '../procedures.ts'

const LISTED = 100
const SAMPLES_SHOWN = 5

export const importHandlers = {
  look: os.import.look.handler(async ({ input, context, errors }) => {
    const path = findPath(input.fileId, context, errors)
    const { template } = await context.rules()
    const { list, look } = await refusing(errors, async () => {
      const opened = await openList(path)
      return { list: opened, look: await lookAtList(opened, context.host) }
    })
    const { kind, encoding } = list.sheet
    const columns = look.headings.map((heading, index) => {
      return { index, heading, samples: filled(look.samples[index] ?? []) }
    })
    const { mapping, remembered } = look
    return { kind, encoding, columns, mapping, remembered, fields: [...fieldsToChoose(template, mapping)] }
  }),

  run: os.import.run.handler(async ({ input, context, errors }) => {
    const { host, viewer } = context
    const { importId, fileName, mapping, update, dryRun, ownerId, dealTo = [] } = input
    const userIds = dealTo.length > 0 || ownerId === null ? dealTo : [ownerId]
    const path = findPath(input.fileId, context, errors)
    const people = await findPeople(context.reader, { userIds, by: viewer, call: 'import.run', errors })
    const known = await findImport(context.reader, importId)

    const request: ImportRequest = {
      ...{ importId, path, fileName, mapping, update, dryRun, ownerId, host },
      dealTo: people,
      ...{ by: viewer.id, scope: cardScopeOf(context) },
    }
    if (known || host.imports.isRunning(importId)) return { importId }

    const prepared = await refusing(errors, () => prepareImport(request))
    startRunning({ ...request, prepared }, context)
    return { importId }
  }),

  watch: os.import.watch.handler(async function* ({ input, context, errors }) {
    const { importId } = input
    const progress = context.host.imports.watch(importId)
    if (!progress) throw errors.NOT_FOUND({ data: { noun: 'import' } })
    const nameDuplicates = duplicateNamer(context.reader, context.viewer)
    for await (const { duplicates, ...now } of progress)
      yield { ...toView(importId, now), duplicates: await nameDuplicates(duplicates) }
  }),

  cancel: os.import.cancel.handler(async ({ input, context, errors }) => {
    const wasRunning = await context.host.imports.cancel(input.importId)
    if (!wasRunning) throw errors.NOT_FOUND({ data: { noun: 'import' } })
    return {}
  }),

  undo: os.import.undo.handler(async ({ input, context, errors }) => {
    const { host, viewer } = context
    const { importId } = input
    const batch = await findImport(context.reader, importId)
    if (!batch) throw errors.NOT_FOUND({ data: { noun: 'import' } })
    if (host.imports.isRunning(importId))
      throw errors.REFUSED({ data: { faults: [{ kind: 'import-running' }] } })
    if (batch.state === 'undone' || batch.state === 'cancelled') return { removed: 0, restored: 0, kept: [] }

    const { removed, restored, kept } = await takeBack({ importId, host, by: viewer.id, state: 'undone' })
    announceImport(context)
    return { removed, restored, kept: [...kept] }
  }),

  list: os.import.list.handler(async ({ context }) => {
    const imports = await listImports(context.reader, LISTED)
    return imports.map((batch) => ({
      importId: batch.id,
      fileName: batch.fileName,
      at: batch.madeAt,
      byName: batch.byName ?? '',
      state: stateOf(batch, context),
      counts: readCounts(batch.counts),
    }))
  }),
}

/** Runs beside the call that asked for it; how it goes is told by import.watch. */
function startRunning(
  request: ImportRequest & { readonly prepared: PreparedImport },
  context: WriteContext,
): void {
  const { host } = context
  host.imports.start(request.importId, async (watch) => {
    try {
      await runPrepared(request, watch)
    } catch (error) {
      host.log.note(`import failed: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      if (!request.dryRun) announceImport(context)
    }
  })
}

function announceImport({ announce }: WriteContext): void {
  announce({ nouns: ['card', 'visit', 'queue', 'import', 'book'], cardIds: [] })
}

function findPath(fileId: string, { host, viewer }: WriteContext, errors: CallErrors): string {
  const file = host.files.find(fileId, viewer.id)
  if (!file) throw errors.NOT_FOUND({ data: { noun: 'file' } })
  return file.path
}

/** Lets what is wrong with a file or its mapping be said in the contract's words. */
async function refusing<Result>(errors: CallErrors, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    const faults = importFaults(error)
    throw faults ? errors.REFUSED({ data: { faults: [...faults] }, cause: error }) : error
  }
}

type Progress = Parameters<NonNullable<Parameters<typeof runPrepared>[1]['onProgress']>>[0]

function toView(importId: string, { rejected, ...progress }: Omit<Progress, 'duplicates'>) {
  return {
    importId,
    ...progress,
    rejected: rejected.map((sample) => ({ ...sample, cells: [...sample.cells] })),
  }
}

/** An import that nobody runs any more and that never ended was interrupted: it can be undone. */
function stateOf(
  { id, state }: { readonly id: string; readonly state: string },
  { host }: ReadContext,
): string {
  return state === 'running' && !host.imports.isRunning(id) ? 'interrupted' : state
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '').slice(0, SAMPLES_SHOWN)
}
