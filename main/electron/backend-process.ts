import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron'
import {
  channels,
  type FromBackend,
  type KeptSeats,
  type PickedFile,
  type ToBackend,
} from './backend-messages.ts'

const MOST_RESTARTS = 5
const WITHIN_MS = 60_000
const STOP_MS = 2_000

interface BackendOptions {
  readonly folder: string
  /** The book cannot be opened, or the backend died once too often; the sentence is null for the latter. */
  onFailed(sentence: string | null): void
}

/** The process that answers, seen from the shell: started again when it dies, its windows connected again. */
export interface Backend {
  connect(window: WebContents): void
  pick(path: string): Promise<PickedFile | null>
  save(fileId: string, path: string): Promise<boolean>
  stop(): Promise<void>
}

type Answer = Extract<FromBackend, { request: number }>

/** Starts the backend and keeps one running. */
export function startBackend({ folder, onFailed }: BackendOptions): Backend {
  const windows = new Set<WebContents>()
  const waiting = new Map<number, (answer: Answer | null) => void>()
  const deaths: number[] = []
  let kept: KeptSeats = { sessions: [], tokens: {} }
  let isStopping = false
  let requests = 0
  let child = start()

  function start(): UtilityProcess {
    const started = utilityProcess.fork(join(import.meta.dirname, 'backend.js'), [], {
      serviceName: 'IntentCard backend',
    })
    started.on('message', (message: FromBackend) => take(message))
    started.once('exit', () => restart())
    post(started, { kind: 'open', folder, kept })
    return started
  }

  function restart(): void {
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
    if (isStopping) return
    deaths.push(performance.now())
    const recent = deaths.filter((at) => performance.now() - at < WITHIN_MS)
    if (recent.length > MOST_RESTARTS) {
      isStopping = true
      onFailed(null)
      return
    }
    child = start()
    for (const window of windows) connect(window)
  }

  function take(message: FromBackend): void {
    switch (message.kind) {
      case 'failed':
        isStopping = true
        onFailed(message.sentence)
        return
      case 'kept':
        kept = message.kept
        return
      case 'picked':
      case 'saved':
        waiting.get(message.request)?.(message)
        waiting.delete(message.request)
        return
      case 'ready':
        return
    }
  }

  function connect(window: WebContents): void {
    if (window.isDestroyed()) {
      windows.delete(window)
      return
    }
    if (!windows.has(window)) {
      windows.add(window)
      window.once('destroyed', () => windows.delete(window))
    }
    const { port1, port2 } = new MessageChannelMain()
    const seat: ToBackend = { kind: 'seat', name: `window-${window.id}` }
    child.postMessage(seat, [port1])
    window.postMessage(channels.port, null, [port2])
  }

  function ask(message: (request: number) => ToBackend): Promise<Answer | null> {
    requests += 1
    const request = requests
    return new Promise((resolve) => {
      waiting.set(request, resolve)
      post(child, message(request))
    })
  }

  return {
    connect,
    async pick(path) {
      const answer = await ask((request) => ({ kind: 'pick', request, path }))
      return answer?.kind === 'picked' ? answer.file : null
    },
    async save(fileId, path) {
      const answer = await ask((request) => ({ kind: 'save', request, fileId, path }))
      return answer?.kind === 'saved' && answer.isSaved
    },
    stop() {
      isStopping = true
      return stopChild(child)
    },
  }
}

function post(child: UtilityProcess, message: ToBackend): void {
  child.postMessage(message)
}

function stopChild(child: UtilityProcess): Promise<void> {
  if (child.pid === undefined) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill(), STOP_MS)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    post(child, { kind: 'stop' })
  })
}
