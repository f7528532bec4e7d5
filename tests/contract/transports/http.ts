import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { startHttpHost } from '#main/server/hosts/http.ts'
import { openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import type { Client } from '#shared/contract/client.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { browserOf } from '#tests/helpers/http-browser.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import type { Transport } from './transport.ts'

/** Real HTTP on 127.0.0.1 with cookies, as a browser speaks it. */
export const http: Transport = {
  name: 'HTTP',
  async serve(folder) {
    const { host, close } = await openBook({ folder, via: 'screen', log: quietLog, passwordCost: cheapCost })
    const server = await startHttpHost({
      host,
      router,
      page: folder,
      version: 'test',
      port: 0,
      closedPage: 'closed',
    })
    return {
      async sitDown(): Promise<Client> {
        const browser = await browserOf(server.makeAddress())
        return createORPCClient(new RPCLink({ url: `${server.origin}/rpc`, fetch: browser.fetch }))
      },
      async close() {
        await server.close()
        await close()
      },
    }
  },
}
