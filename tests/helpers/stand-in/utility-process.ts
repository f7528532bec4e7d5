import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { type PortMessage, PortRelay } from './port-relay.ts'
import type { MessagePortMain } from './ports.ts'

/** What goes to a utility process and comes from it, over the channel of `child_process.fork`. */
export type UtilityMessage =
  | { readonly kind: 'message'; readonly data: unknown; readonly ports: readonly number[] }
  | PortMessage

/** Electron's UtilityProcess, on a Node of its own. */
export class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess
  readonly #relay: PortRelay
  pid: number | undefined

  constructor(modulePath: string, args: readonly string[]) {
    super()
    const entry = new URL('./utility-entry.ts', import.meta.url)
    this.#child = fork(entry, [modulePath, ...args], { serialization: 'advanced' })
    this.#relay = new PortRelay((message) => this.#send(message))
    this.pid = this.#child.pid
    this.#child.on('message', (message: UtilityMessage) => this.#take(message))
    this.#child.once('spawn', () => this.emit('spawn'))
    this.#child.once('exit', (code) => this.#end(code ?? 1))
  }

  postMessage(data: unknown, transfer: readonly MessagePortMain[] = []): void {
    const ports = transfer.map((port) => this.#relay.transfer(port))
    this.#send({ kind: 'message', data, ports })
  }

  kill(): boolean {
    return this.#child.kill()
  }

  #send(message: UtilityMessage): void {
    if (this.#child.connected) this.#child.send(message)
  }

  #take(message: UtilityMessage): void {
    if (message.kind === 'message') this.emit('message', message.data)
    else this.#relay.take(message)
  }

  #end(code: number): void {
    this.pid = undefined
    this.#relay.closeAll()
    this.emit('exit', code)
  }
}

const running = new Set<UtilityProcess>()

export const utilityProcess = {
  fork(modulePath: string, args: readonly string[] = []): UtilityProcess {
    const started = new UtilityProcess(modulePath, args)
    running.add(started)
    started.once('exit', () => running.delete(started))
    return started
  },
}

/** The processes that run now, for a test that stops one. */
export function runningUtilities(): readonly UtilityProcess[] {
  return [...running]
}
