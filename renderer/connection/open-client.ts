import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { Client } from '#shared/contract/client.ts'
import { fetchThroughDoor } from './door-closed.ts'
import { KeepingLink } from './keeping-link.ts'
import { PortLink } from './port-link.ts'

const portMessage = 'intentcard-port'

/** The client of this window: over the preload's port in the desktop program, over HTTP everywhere else. */
export function openClient(page: Window): Client {
  return 'intentcard' in page ? overPort(page) : overHttp(page.location.origin)
}

function overPort(page: Window): Client {
  const link = new PortLink()
  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    const port = event.ports[0]
    if (event.source === page && isPortMessage(event.data) && port) link.take(port)
  })
  page.postMessage({ kind: 'intentcard-port-wanted' }, page.location.origin)
  return createORPCClient(new KeepingLink(link))
}

function overHttp(origin: string): Client {
  return createORPCClient(new KeepingLink(new RPCLink({ url: `${origin}/rpc`, fetch: fetchThroughDoor })))
}

function isPortMessage(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'kind' in body && body.kind === portMessage
}
