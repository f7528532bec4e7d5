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

/** Source for the page's own world: shows there what the preload exposes, and asks across for every call. */
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

/** Source for the world of the preload: gives it `require('electron')`, and relays over the binding. */
export function preloadWorld(runPreload: (require: (name: string) => unknown) => void): void {
  const ports = new Map<number, MessagePort>()
  const listeners = new Map<string, Set<Listener>>()
  const waiting = new Map<number, Answer>()
  const exposed = new Map<string, Api>()
  let invocations = 0

  function tell(message: FromPage): void {
    const binding: unknown = Reflect.get(globalThis, 'standInTell')
    if (typeof binding === 'function') binding(JSON.stringify(message))
  }

  function adopt(id: number): MessagePort {
    const { port1, port2 } = new MessageChannel()
    ports.set(id, port2)
    port2.onmessage = (event) => {
      if (typeof event.data !== 'string') throw new Error('the stand-in relays text only')
      tell({ kind: 'port', id, data: event.data })
    }
    port2.addEventListener('close', () => tell({ kind: 'port-closed', id }))
    return port1
  }

  function take(message: ToPage): void {
    if (message.kind === 'event') {
      const event = { ports: message.ports.map(adopt) }
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.args)
    } else if (message.kind === 'reply') {
      const answer = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.error === null) answer?.resolve(message.value)
      else answer?.reject(new Error(message.error))
    } else if (message.kind === 'port') ports.get(message.id)?.postMessage(message.data)
    else {
      ports.get(message.id)?.close()
      ports.delete(message.id)
    }
  }

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

  const contextBridge = {
    exposeInMainWorld(key: string, api: Api) {
      exposed.set(key, api)
      const detail = JSON.stringify({ key, names: Object.keys(api) })
      window.dispatchEvent(new CustomEvent('stand-in-expose', { detail }))
    },
  }

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

  Reflect.set(globalThis, 'standInTake', take)
  runPreload((name) => {
    if (name === 'electron') return { ipcRenderer, contextBridge }
    throw new Error(`a sandboxed preload has no module ${name}`)
  })
}
