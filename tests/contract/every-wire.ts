import { afterAll, beforeAll, describe } from 'vitest'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'
import { openShop, type TestShop } from './shop.ts'
import { http } from './transports/http.ts'
import { inProcess } from './transports/in-process.ts'
import { workerPort } from './transports/worker-port.ts'

/** The same tests of the same calls, whatever carries them; `shop` is there once a test runs. */
export function overEveryWire(subject: string, defineTests: (shop: () => TestShop) => void): void {
  describe.each([inProcess, workerPort, http])(`${subject} over $name`, (transport) => {
    const folder = temporaryFolder()
    let shop: TestShop | null = null

    beforeAll(async () => {
      shop = await openShop(await transport.serve(folder.path))
    })
    afterAll(async () => {
      await shop?.close()
      folder.remove()
    })

    defineTests(() => {
      if (!shop) throw new Error('the shop has not been opened')
      return shop
    })
  })
}
