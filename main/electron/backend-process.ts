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
import { Questions } from './questions.ts'

const MOST_DEATHS = 5
const WITHIN_MS = 60_000
const STOP_MS = 2_000

interface BackendOptions {
  readonly folder: string
  /** The book cannot be opened, or the backend died once too often; the sentence is null for the latter. */
  onFailed(sentence: string | null): void
}

/** The process that answers, seen from the shell: started again when it dies, its windows connected again. */
export class Backend {
  readonly #options: BackendOptions
  readonly #windows = new Set<WebContents>()
  readonly #questions = new Questions()
  readonly #deaths: number[] = []
  #kept: KeptSeats = { sessions: [], tokens: {} }
  #isStopping = false
  #child: UtilityProcess

  constructor(options: BackendOptions) {
    this.#options = options
    this.#child = this.#start()
  }

  /** Hands the window a port that the backend answers on, now and after every restart. */
  connect(window: WebContents): void {
    if (!this.#windows.has(window)) {
      this.#windows.add(window)
      window.once('destroyed', () => this.#windows.delete(window))
    }
    const { port1, port2 } = new MessageChannelMain()
    const seat: ToBackend = { kind: 'seat', name: `window-${window.id}` }
    this.#child.postMessage(seat, [port1])
    window.postMessage(channels.port, null, [port2])
  }

  /** Shows the backend a file that the person picked. */
  async pick(path: string): Promise<PickedFile | null> {
    const answer = await this.#questions.ask((request) => this.#post({ kind: 'pick', request, path }))
    return answer?.kind === 'picked' ? answer.file : null
  }

  /** Lets the backend copy a file of its own to where the person wants it. */
  async save(fileId: string, path: string): Promise<boolean> {
    const answer = await this.#questions.ask((request) => this.#post({ kind: 'save', request, fileId, path }))
    return answer?.kind === 'saved' && answer.isSaved
  }

  /** Lets the backend close the book in order; resolves when it has ended. */
  stop(): Promise<void> {
    this.#isStopping = true
    const child = this.#child
    if (child.pid === undefined) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.kill(), STOP_MS)
      child.once('exit', () => {
        clearTimeout(timer)
        resolve()
      })
      this.#post({ kind: 'stop' })
    })
  }

  #start(): UtilityProcess {
    const child = utilityProcess.fork(join(import.meta.dirname, 'backend.js'), [], {
      serviceName: 'IntentCard backend',
    })
    child.on('message', (message: FromBackend) => this.#take(message))
    child.once('exit', () => this.#onDeath())
    const open: ToBackend = { kind: 'open', folder: this.#options.folder, kept: this.#kept }
    child.postMessage(open)
    return child
  }

  #onDeath(): void {
    this.#questions.giveUp()
    if (this.#isStopping) return
    this.#deaths.push(performance.now())
    const recent = this.#deaths.filter((at) => performance.now() - at < WITHIN_MS)
    if (recent.length > MOST_DEATHS) {
      this.#fail(null)
      return
    }
    this.#child = this.#start()
    for (const window of this.#windows) this.connect(window)
  }

  #take(message: FromBackend): void {
    switch (message.kind) {
      case 'ready':
        return
      case 'failed':
        this.#fail(message.sentence)
        return
      case 'kept':
        this.#kept = message.kept
        return
      default:
        this.#questions.answer(message)
    }
  }

  #fail(sentence: string | null): void {
    this.#isStopping = true
    this.#options.onFailed(sentence)
  }

  #post(message: ToBackend): void {
    this.#child.postMessage(message)
  }
}
