import { setTimeout as pause } from 'node:timers/promises'
import { runManyWrites } from '#db/engine/many-writes.ts'
import { refreshStatistics } from '#db/statistics.ts'
import { StoreError } from '#db/store-error.ts'
import { write } from '#db/write.ts'
import { type ImportCounts, noCounts } from '#shared/domain/import/decide-record.ts'
import { addOutcomes, type RecordOutcome } from '#shared/domain/import/record-outcome.ts'
import { authorOf } from './author-of-import.ts'
import { beginBatch, finishBatch } from './batch-commands.ts'
import { decideChunk, type ReadRecord } from './import-chunk.ts'
import { importFaults } from './import-failure.ts'
import type { DuplicateSample, ImportPhase, ImportWatch, RejectedSample } from './import-progress.ts'
import type { ImportRequest } from './import-request.ts'
import { type PreparedImport, prepareImport } from './prepare-import.ts'
import { rememberMapping } from './remembered-mapping.ts'
import { createSeenRecords, type SeenRecords } from './seen-records.ts'
import { takeBack } from './take-back.ts'
import { prepareChunk } from './write-chunk.ts'

/** While somebody works at a screen, a chunk must not keep them waiting; a command has nobody to wait for. */
/** Small enough that a call made meanwhile waits for less than a tenth of a second. */
const RECORDS_A_CHUNK = 500
/** The book answers in one thread: a call made meanwhile needs several turns of it, and so does one that stops this. */
const TURN_FOR_OTHERS_MS = 8
const RECORDS_A_CHUNK_OF_COMMAND = 10_000
const SAMPLES_SHOWN = 50

export interface ImportResult {
  readonly phase: Extract<ImportPhase, 'done' | 'cancelled'>
  readonly counts: ImportCounts
}

/**
 * Brings a list in, chunk by chunk, or only says what would come of it. Stopped or failed, it takes back what it wrote;
 * throws SheetFailure, ImportRefusal or StoreError.
 */
export async function runImport(request: ImportRequest, watch: ImportWatch = {}): Promise<ImportResult> {
  return await runPrepared({ ...request, prepared: await prepareImport(request) }, watch)
}

/** The same for an import that was opened and checked before. */
export async function runPrepared(
  { prepared, ...request }: ImportRequest & { readonly prepared: PreparedImport },
  watch: ImportWatch,
): Promise<ImportResult> {
  const run = startRun(request, prepared, watch)
  try {
    const result = await (request.dryRun
      ? readAll(run)
      : runManyWrites(request.host.store, () => writeAll(run)))
    run.report(result.phase)
    return result
  } catch (error) {
    run.report('failed', whyOf(error))
    throw error
  }
}

async function writeAll(run: Run): Promise<ImportResult> {
  const { request, prepared } = run
  await begin(request, prepared)
  try {
    const result = await readAll(run)
    if (result.phase === 'cancelled') await takeBack({ ...request, state: 'cancelled' })
    else await writeCommand(request, finishBatch(request, { counts: result.counts, state: 'done' }))
    await refreshStatistics(request.host.store)
    return result
  } catch (error) {
    await takeBackAfterFailure(request)
    throw error
  }
}

/** Where even that fails, as on a full disk, the import stays in the list as interrupted and can be undone later. */
async function takeBackAfterFailure(request: ImportRequest): Promise<void> {
  try {
    await takeBack({ ...request, state: 'cancelled' })
  } catch (error) {
    request.host.log.note(`import not taken back: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function begin(request: ImportRequest, prepared: PreparedImport): Promise<void> {
  const { host, mapping } = request
  const { headings } = prepared.list
  await write(host.store, {
    author: authorOf(request),
    decide: async (tx) => {
      const command = beginBatch(request, prepared)
      const remembered = await rememberMapping(tx, { headings, mapping, newId: host.clock.newId })
      return [{ ...command, rows: [...command.rows, ...remembered] }]
    },
  })
}

interface Run {
  readonly request: ImportRequest
  readonly prepared: PreparedImport
  readonly watch: ImportWatch
  readonly seen: SeenRecords
  counts: ImportCounts
  rejected: readonly RejectedSample[]
  duplicates: readonly DuplicateSample[]
  rows: number
  bytes: number
  report(phase: ImportPhase, why?: string): void
}

function startRun(request: ImportRequest, prepared: PreparedImport, watch: ImportWatch): Run {
  const { totalBytes } = prepared.list.sheet
  const run: Run = {
    ...{
      request,
      prepared,
      watch,
      seen: createSeenRecords(),
      counts: noCounts,
      rejected: [],
      duplicates: [],
      rows: 0,
      bytes: 0,
    },
    report(phase, why) {
      const { rows, bytes, counts, rejected, duplicates } = run
      watch.onProgress?.({ phase, rows, bytes, totalBytes, counts, rejected, duplicates, why: why ?? null })
    },
  }
  run.report('reading')
  return run
}

async function readAll(run: Run): Promise<ImportResult> {
  const { prepared, watch, request } = run
  const most = request.host.via === 'cli' ? RECORDS_A_CHUNK_OF_COMMAND : RECORDS_A_CHUNK
  let chunk: ReadRecord[] = []
  for await (const { records, bytes } of prepared.list.batches()) {
    for (const record of records) {
      chunk.push({ ...record, reading: prepared.readRecord(record.cells) })
      const isFull = chunk.length >= most
      if (isFull) await finishChunk(run, chunk, bytes)
      if (isFull) chunk = []
      if (isFull && watch.signal?.aborted) break
    }
    if (watch.signal?.aborted) return { phase: 'cancelled', counts: run.counts }
  }
  await finishChunk(run, chunk, prepared.list.sheet.totalBytes)
  return { phase: 'done', counts: run.counts }
}

async function finishChunk(run: Run, chunk: readonly ReadRecord[], bytes: number): Promise<void> {
  const outcomes = chunk.length === 0 ? [] : await processChunk(run, chunk)
  run.counts = addOutcomes(run.counts, outcomes)
  if (run.rejected.length < SAMPLES_SHOWN)
    run.rejected = [...run.rejected, ...rejectedOf(outcomes, chunk)].slice(0, SAMPLES_SHOWN)
  if (run.duplicates.length < SAMPLES_SHOWN)
    run.duplicates = [...run.duplicates, ...duplicatesOf(outcomes, chunk)].slice(0, SAMPLES_SHOWN)
  run.rows += chunk.length
  run.bytes = bytes
  run.watch.onOutcomes?.(outcomes)
  run.report(run.request.dryRun ? 'checking' : 'writing')
  if (run.request.host.via !== 'cli') await pause(TURN_FOR_OTHERS_MS)
}

function rejectedOf(
  outcomes: readonly RecordOutcome[],
  chunk: readonly ReadRecord[],
): readonly RejectedSample[] {
  return outcomes.flatMap(({ row, result, why = '', heading, typed, length, most }, place) =>
    result === 'rejected'
      ? [{ row, why, heading, typed, length, most, cells: chunk[place]?.cells ?? [] }]
      : [],
  )
}

function duplicatesOf(
  outcomes: readonly RecordOutcome[],
  chunk: readonly ReadRecord[],
): readonly DuplicateSample[] {
  return outcomes.flatMap(({ row, result, of = null, cardId = null }, place) =>
    result === 'duplicate-in-file' || result === 'duplicate-in-book'
      ? [{ row, of, cardId, cells: chunk[place]?.cells ?? [] }]
      : [],
  )
}

/** Dry or real, a chunk goes the same way; only the real one hands its commands to the door. */
async function processChunk(
  { request, prepared, seen }: Run,
  records: readonly ReadRecord[],
): Promise<readonly RecordOutcome[]> {
  const { host, mapping, update, dryRun } = request
  const { store } = host
  const { making } = prepared
  let outcomes: readonly RecordOutcome[] = []
  const decide = async (tx: Parameters<typeof prepareChunk>[0]) => {
    const question = {
      store,
      tx,
      records,
      identity: mapping.identity,
      customerNumberSource: making.customerNumberSource,
      update,
      seen,
    }
    const chunk = await prepareChunk(tx, await decideChunk(question), making)
    outcomes = chunk.outcomes
    return chunk.commands
  }
  if (dryRun) await decide(store.db)
  else await write(store, { author: authorOf(request), decide })
  return outcomes
}

async function writeCommand(request: ImportRequest, command: ReturnType<typeof finishBatch>): Promise<void> {
  await write(request.host.store, { author: authorOf(request), decide: async () => [command] })
}

function whyOf(error: unknown): string {
  const fault = importFaults(error)?.[0]
  if (fault) return fault.kind
  return error instanceof StoreError ? error.failure.kind : 'unforeseen'
}
