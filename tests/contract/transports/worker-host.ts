import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { makePortHost, tokenInMemory } from '#main/server/hosts/port.ts'
import { openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'

const folder: string = workerData
const { host, close } = await openBook({ folder, via: 'screen', log: quietLog, passwordCost: cheapCost })
const ports = makePortHost(host, router)
let seats = 0

parentPort?.on('message', (port: MessagePort | null) => {
  if (port) serve(port)
  else void close().then(() => parentPort?.postMessage('closed'))
})
parentPort?.postMessage('ready')

function serve(port: MessagePort): void {
  seats += 1
  ports.serve(port, tokenInMemory(`seat ${seats}`))
  port.start()
}
