import { once } from 'node:events'
import { MessageChannel, Worker } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { Client } from '#shared/contract/client.ts'
import type { Transport } from './transport.ts'

/** Message ports into another thread: the wire of the desktop program. */
export const workerPort: Transport = {
  name: 'a MessagePort into a worker',
  async serve(folder) {
    const worker = new Worker(new URL('./worker-host.ts', import.meta.url), { workerData: folder })
    await once(worker, 'message')
    return {
      async sitDown(): Promise<Client> {
        const { port1, port2 } = new MessageChannel()
        worker.postMessage(port1, [port1])
        const client: Client = createORPCClient(new RPCLink({ port: port2 }))
        port2.start()
        port2.unref()
        return client
      },
      async close() {
        worker.postMessage(null)
        await once(worker, 'message')
        await worker.terminate()
      },
    }
  },
}
