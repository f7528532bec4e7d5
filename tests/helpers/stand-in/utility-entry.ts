// Runs a utility process's module with the `process.parentPort` that Electron gives it.
import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'
import { MessageChannelMain, type MessagePortMain } from './ports.ts'
import type { UtilityMessage } from './utility-process.ts'

class ParentPort extends EventEmitter {
  postMessage(data: unknown): void {
    send({ kind: 'message', data, ports: [] })
  }
}

const parentPort = new ParentPort()
const near = new Map<number, MessagePortMain>()
Object.defineProperty(process, 'parentPort', { value: parentPort })

process.on('message', (message: UtilityMessage) => {
  if (message.kind === 'message') {
    parentPort.emit('message', { data: message.data, ports: message.ports.map(adopt) })
  } else if (message.kind === 'port') near.get(message.id)?.postMessage(message.data)
  else near.get(message.id)?.close()
})
process.on('disconnect', () => process.exit(0))

const [modulePath = '', ...args] = process.argv.slice(2)
process.argv = [process.execPath, modulePath, ...args]
await import(pathToFileURL(modulePath).href)

/** The near end relays, the far one is what the module is handed. */
function adopt(id: number): MessagePortMain {
  const { port1, port2 } = new MessageChannelMain()
  near.set(id, port1)
  port1.on('message', ({ data }: { readonly data: unknown }) => send({ kind: 'port', id, data }))
  port1.once('close', () => {
    near.delete(id)
    send({ kind: 'port-closed', id })
  })
  port1.start()
  return port2
}

function send(message: UtilityMessage): void {
  if (process.connected) process.send?.(message)
}
