import type { SupportedMessagePort } from '@orpc/client/message-port'
import { RPCHandler } from '@orpc/server/message-port'
import { makeSeat, type TokenPlace } from '../auth/seat.ts'
import type { HostParts } from '../context.ts'
import type { AppRouter } from '../router.ts'

/** Answers the contract on message ports: Electron's, a worker's, a browser's. */
export interface PortHost {
  serve(port: SupportedMessagePort, place: TokenPlace): void
}

export function makePortHost(host: HostParts, router: AppRouter): PortHost {
  const handler = new RPCHandler(router)
  return {
    serve: (port, place) => handler.upgrade(port, { context: { host, seat: makeSeat({ ...host, place }) } }),
  }
}

/** A seat's token for as long as its window lives; `onChange` lets somebody keep it beyond this process. */
export function tokenInMemory(
  name: string,
  kept: string | null = null,
  onChange: (token: string | null) => void = () => undefined,
): TokenPlace {
  let token = kept
  return {
    name,
    read: () => token,
    keep: (next) => {
      token = next
      onChange(next)
    },
  }
}
