import { EventEmitter } from 'node:events'

/** What a listener learns of who called. */
export interface IpcEvent {
  readonly sender: EventEmitter
  readonly senderFrame: { readonly url: string }
}

type Handler = (event: IpcEvent, ...args: readonly unknown[]) => unknown

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`second handler for ${channel}`)
    this.#handlers.set(channel, handler)
  }

  async invoke(channel: string, event: IpcEvent, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return handler(event, ...args)
  }
}

export const ipcMain = new IpcMain()
