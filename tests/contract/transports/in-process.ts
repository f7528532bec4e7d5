import { createRouterClient } from '@orpc/server'
import { makeSeat } from '#main/server/auth/seat.ts'
import { tokenInMemory } from '#main/server/hosts/port.ts'
import { openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import type { Transport } from './transport.ts'

/** No wire at all: what a headless command does. */
export const inProcess: Transport = {
  name: 'in process',
  async serve(folder) {
    const { host, close } = await openBook({ folder, via: 'screen', log: quietLog, passwordCost: cheapCost })
    let seats = 0
    return {
      async sitDown() {
        seats += 1
        const seat = makeSeat({ ...host, place: tokenInMemory(`seat ${seats}`) })
        return createRouterClient(router, { context: { host, seat } })
      },
      close,
    }
  },
}
