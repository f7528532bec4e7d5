import { EventEmitter } from 'node:events'

/** Where the other end of a port is, once it has left this process. */
export interface FarEnd {
  send(data: unknown): void
  close(): void
}

/** Electron's MessagePortMain: queues until it is started, and may be sent on to a page or a child process. */
export class MessagePortMain extends EventEmitter {
  #peer: MessagePortMain | null = null
  #farEnd: FarEnd | null = null
  readonly #queue: unknown[] = []
  #isStarted = false
  #isClosed = false

  entangle(peer: MessagePortMain): void {
    this.#peer = peer
  }

  postMessage(data: unknown): void {
    if (!this.#isClosed) this.#peer?.deliver(data)
  }

  start(): void {
    this.#isStarted = true
    for (const data of this.#queue.splice(0)) this.emit('message', { data, ports: [] })
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#farEnd?.close()
    this.emit('close')
    const peer = this.#peer
    // The other end learns of it later, as it would from another process.
    setImmediate(() => peer?.close())
  }

  /** Hands what arrives here to wherever the port was sent. */
  transferTo(farEnd: FarEnd): void {
    this.#farEnd = farEnd
    for (const data of this.#queue.splice(0)) farEnd.send(data)
  }

  deliver(data: unknown): void {
    if (this.#isClosed) return
    if (this.#farEnd) this.#farEnd.send(data)
    else if (this.#isStarted) this.emit('message', { data, ports: [] })
    else this.#queue.push(data)
  }
}

export class MessageChannelMain {
  readonly port1 = new MessagePortMain()
  readonly port2 = new MessagePortMain()

  constructor() {
    this.port1.entangle(this.port2)
    this.port2.entangle(this.port1)
  }
}
