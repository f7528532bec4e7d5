/** What the main process says to the world of the preload, and is told by it. */
export type ToPage =
  | {
      readonly kind: 'event'
      readonly channel: string
      readonly args: readonly unknown[]
      readonly ports: readonly number[]
    }
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown; readonly error: string | null }
  | { readonly kind: 'port'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'port-closed'; readonly id: number }

export type FromPage =
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | {
      readonly kind: 'invoke'
      readonly id: number
      readonly channel: string
      readonly args: readonly unknown[]
    }
  | { readonly kind: 'port'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'port-closed'; readonly id: number }

type Listener = (event: { readonly ports: readonly MessagePort[] }, ...args: readonly unknown[]) => void
type Answer = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
type Api = Record<string, (...args: readonly unknown[]) => unknown>

/** For the page's own world: shows there what the preload exposes, and asks across for every call. */
export function mainWorld(): void {
  const waiting = new Map<number, Answer>()
  let calls = 0

  function stub(key: string, name: string) {
    return (...args: readonly unknown[]) => {
      calls += 1
      const id = calls
      window.dispatchEvent(
        new CustomEvent('stand-in-ask', { detail: JSON.stringify({ id, key, name, args }) }),
      )
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    }
  }

  window.addEventListener('stand-in-expose', (event) => {
    if (!(event instanceof CustomEvent)) return
    const { key, names }: { key: string; names: string[] } = JSON.parse(event.detail)
    const api = Object.freeze(Object.fromEntries(names.map((name) => [name, stub(key, name)])))
    Object.defineProperty(window, key, { value: api, enumerable: true })
  })
  window.addEventListener('stand-in-answer', (event) => {
    if (!(event instanceof CustomEvent)) return
    const { id, value, error }: { id: number; value: unknown; error: string | null } = JSON.parse(
      event.detail,
    )
    const answer = waiting.get(id)
    waiting.delete(id)
    if (error === null) answer?.resolve(value)
    else answer?.reject(new Error(error))
  })
}

type Tell = (message: FromPage) => void

/** Ports of the program, as far as they have come into the page. */
function pagePorts(tell: Tell) {
  const ports = new Map<number, MessagePort>()
  return {
    adopt(id: number): MessagePort {
      const { port1, port2 } = new MessageChannel()
      ports.set(id, port2)
      port2.onmessage = (event) => {
        if (typeof event.data !== 'string') throw new Error('the stand-in relays text only')
        tell({ kind: 'port', id, data: event.data })
      }
      port2.addEventListener('close', () => tell({ kind: 'port-closed', id }))
      return port1
    },
    deliver: (id: number, data: unknown) => ports.get(id)?.postMessage(data),
    close(id: number) {
      ports.get(id)?.close()
      ports.delete(id)
    },
  }
}

/** Electron's ipcRenderer, and the side on which the main process speaks to it. */
function pageIpc(tell: Tell) {
  const listeners = new Map<string, Set<Listener>>()
  const waiting = new Map<number, Answer>()
  let invocations = 0
  const ipcRenderer = {
    send: (channel: string, ...args: readonly unknown[]) => tell({ kind: 'send', channel, args }),
    invoke(channel: string, ...args: readonly unknown[]) {
      invocations += 1
      const id = invocations
      tell({ kind: 'invoke', id, channel, args })
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
  }
  return {
    ipcRenderer,
    emit(channel: string, ports: readonly MessagePort[], args: readonly unknown[]) {
      for (const listener of listeners.get(channel) ?? []) listener({ ports }, ...args)
    },
    reply({ id, value, error }: Extract<ToPage, { kind: 'reply' }>) {
      const answer = waiting.get(id)
      waiting.delete(id)
      if (error === null) answer?.resolve(value)
      else answer?.reject(new Error(error))
    },
  }
}

/** Electron's contextBridge; the page's own world asks across by events. */
function pageBridge() {
  const exposed = new Map<string, Api>()
  window.addEventListener('stand-in-ask', (event) => {
    if (!(event instanceof CustomEvent)) return
    const asked: { id: number; key: string; name: string; args: unknown[] } = JSON.parse(event.detail)
    const say = (value: unknown, error: string | null) => {
      const detail = JSON.stringify({ id: asked.id, value: value ?? null, error })
      window.dispatchEvent(new CustomEvent('stand-in-answer', { detail }))
    }
    Promise.resolve(exposed.get(asked.key)?.[asked.name]?.(...asked.args)).then(
      (value) => say(value, null),
      (error: unknown) => say(null, String(error)),
    )
  })
  return {
    exposeInMainWorld(key: string, api: Api) {
      exposed.set(key, api)
      const detail = JSON.stringify({ key, names: Object.keys(api) })
      window.dispatchEvent(new CustomEvent('stand-in-expose', { detail }))
    },
  }
}

interface WorldParts {
  readonly tell: Tell
  readonly ports: ReturnType<typeof pagePorts>
  readonly ipc: ReturnType<typeof pageIpc>
  readonly contextBridge: ReturnType<typeof pageBridge>
  runPreload(require: (name: string) => unknown): void
}

/** Runs the preload with `require('electron')` and listens to the main process. */
function startWorld({ ports, ipc, contextBridge, runPreload }: WorldParts): void {
  const take = (message: ToPage) => {
    if (message.kind === 'event') ipc.emit(message.channel, message.ports.map(ports.adopt), message.args)
    else if (message.kind === 'reply') ipc.reply(message)
    else if (message.kind === 'port') ports.deliver(message.id, message.data)
    else ports.close(message.id)
  }
  Reflect.set(globalThis, 'standInTake', take)
  runPreload((name) => {
    if (name === 'electron') return { ipcRenderer: ipc.ipcRenderer, contextBridge }
    throw new Error(`a sandboxed preload has no module ${name}`)
  })
}

/** Source for the world of the preload; functions travel into the page as their own text. */
export function preloadSource(preload: string): string {
  return `{
    const tell = (message) => standInTell(JSON.stringify(message))
    const ports = (${pagePorts})(tell)
    const ipc = (${pageIpc})(tell)
    const contextBridge = (${pageBridge})()
    const runPreload = (require) => { const module = { exports: {} }; const exports = module.exports; ${preload}
    };
    (${startWorld})({ tell, ports, ipc, contextBridge, runPreload })
  }`
}
