import type { ImportPhase, ImportProgress, ImportWatch } from './import-progress.ts'

/** The imports that run now, and the last ones that did: whoever asks may watch or stop them. */
export interface ImportRuns {
  /** Starts it beside the call that asked; false where one of this id was started before. */
  start(importId: string, run: (watch: ImportWatch) => Promise<unknown>): boolean
  isRunning(importId: string): boolean
  /** Progress from now on to the end; null for an import nobody started here. */
  watch(importId: string): AsyncGenerator<ImportProgress> | null
  /** Asks it to stop, and resolves when it has; false where none runs. */
  cancel(importId: string): Promise<boolean>
}

interface Run {
  last: ImportProgress | null
  isOver: boolean
  readonly stop: AbortController
  readonly waiting: Set<() => void>
  ended: Promise<void>
}

const KEPT = 20
const ended: ReadonlySet<ImportPhase> = new Set(['done', 'cancelled', 'failed'])

export function makeImportRuns(): ImportRuns {
  const runs = new Map<string, Run>()

  function forgetOldest(): void {
    const over = [...runs].filter(([, run]) => run.isOver)
    for (const [importId] of over.slice(0, Math.max(0, over.length - KEPT))) runs.delete(importId)
  }

  return {
    start(importId, run) {
      if (runs.has(importId)) return false
      const entry = makeRun()
      runs.set(importId, entry)
      const progress = (now: ImportProgress) => tell(entry, now)
      entry.ended = run({ signal: entry.stop.signal, onProgress: progress }).then(
        () => finish(entry),
        () => finish(entry),
      )
      void entry.ended.then(forgetOldest)
      return true
    },
    isRunning: (importId) => runs.get(importId)?.isOver === false,
    watch(importId) {
      const run = runs.get(importId)
      return run ? follow(run) : null
    },
    async cancel(importId) {
      const run = runs.get(importId)
      if (!run || run.isOver) return false
      run.stop.abort()
      await run.ended
      return true
    },
  }
}

function makeRun(): Run {
  return {
    last: null,
    isOver: false,
    stop: new AbortController(),
    waiting: new Set(),
    ended: Promise.resolve(),
  }
}

function tell(run: Run, now: ImportProgress): void {
  run.last = now
  wake(run)
}

function finish(run: Run): void {
  run.isOver = true
  wake(run)
}

function wake(run: Run): void {
  for (const go of run.waiting) go()
  run.waiting.clear()
}

/** Only the newest state counts: a slow watcher misses steps, never the end. */
async function* follow(run: Run): AsyncGenerator<ImportProgress> {
  let shown: ImportProgress | null = null
  for (;;) {
    const { last } = run
    if (last && last !== shown) {
      shown = last
      yield last
      if (ended.has(last.phase)) return
      continue
    }
    if (run.isOver) return
    await new Promise<void>((resolve) => run.waiting.add(resolve))
  }
}
