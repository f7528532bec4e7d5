import type { MessagePortMain } from './ports.ts'

/** What is said of ports between processes. */
export type PortMessage =
  | { readonly kind: 'port'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'port-closed'; readonly id: number }

/** Ports that were sent to another process, by the numbers both sides know them by. */
export class PortRelay {
  readonly #ports = new Map<number, MessagePortMain>()
  readonly #send: (message: PortMessage) => void
  #next = 0

  constructor(send: (message: PortMessage) => void) {
    this.#send = send
  }

  /** Sends a port over; gives its number there. */
  transfer(port: MessagePortMain): number {
    this.#next += 1
    const id = this.#next
    this.#ports.set(id, port)
    port.transferTo({
      send: (data) => this.#send({ kind: 'port', id, data }),
      close: () => this.#send({ kind: 'port-closed', id }),
    })
    return id
  }

  /** Takes what the other process said at its end of a port. */
  take(message: PortMessage): void {
    const port = this.#ports.get(message.id)
    if (message.kind === 'port') port?.postMessage(message.data)
    else this.#drop(message.id)
  }

  /** The other process is gone, and its ends of all ports with it. */
  closeAll(): void {
    for (const id of [...this.#ports.keys()]) this.#drop(id)
  }

  #drop(id: number): void {
    const port = this.#ports.get(id)
    this.#ports.delete(id)
    port?.close()
  }
}
