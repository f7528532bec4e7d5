import type { Command } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import type { ImportCounts } from '#shared/domain/import/decide-record.ts'
import type { ImportRequest } from './import-request.ts'
import type { PreparedImport } from './prepare-import.ts'

interface BatchEnd {
  readonly counts?: ImportCounts
  readonly state: 'done' | 'cancelled' | 'undone'
}

type Batch = Pick<ImportRequest, 'importId' | 'host'>

/** Notes that an import has begun, with what is needed to give its rejected records back as they came. */
export function beginBatch(request: ImportRequest, { list }: PreparedImport): Command {
  const { importId: id, fileName, mapping, host } = request
  const { kind, encoding, delimiter } = list.sheet
  const origin = JSON.stringify({ mapping, headings: list.headings, kind, encoding, delimiter })
  const row = { id, fileName, mapping: origin, counts: '{}', state: 'running' as const, finishedAt: null }
  return batchCommand({ importId: id, host }, 'import.begin', { insert: 'importBatch', row })
}

/** Notes how an import ended. */
export function finishBatch(batch: Batch, { counts, state }: BatchEnd): Command {
  const set = { ...(counts && { counts: JSON.stringify(counts) }), state, finishedAt: batch.host.clock.now() }
  return batchCommand(batch, `import.${state}`, { update: 'importBatch', id: batch.importId, set })
}

function batchCommand({ importId, host }: Batch, kind: string, row: RowWrite): Command {
  return {
    id: host.clock.newId(),
    kind,
    version: 1,
    entity: 'import',
    entityId: importId,
    batchId: importId,
    payload: { ref: importId },
    rows: [row],
  }
}
