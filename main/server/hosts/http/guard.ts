import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Sessions } from '../../auth/sessions.ts'
import { securityHeaders } from '../page-security.ts'
import { readCookie, writeCookie } from './cookies.ts'
import type { Door } from './door.ts'
import { bearerOf } from './request-seat.ts'

interface Guarded {
  readonly door: Door
  readonly sessions: Sessions
  readonly cookieName: () => string
  readonly closedPage: string
}

/** Looks at every request before any route does: where it comes from, and whether it was let in. */
export function guardRequests(
  server: FastifyInstance,
  { door, sessions, cookieName, closedPage }: Guarded,
): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders)
    if (!door.isFromHere(knockOf(request))) return refuse(reply, 'This address answers only its own page.')
    const token = tokenOf(request)
    const cookie = token === null ? null : door.redeem(token)
    if (cookie) return reply.header('set-cookie', writeCookie(cookieName(), cookie)).redirect('/', 303)
    if (door.isOpenTo(readCookie(request.headers.cookie, cookieName()))) {
      return token === null ? undefined : reply.redirect('/', 303)
    }
    const bearer = bearerOf(request)
    if (bearer && sessions.find(bearer)) return
    return refuseDoor(reply, closedPage)
  })
}

/** A page that was open before this start knows by the header that the door is closed to it, not that it may not. */
function refuseDoor(reply: FastifyReply, text: string): FastifyReply {
  return refuse(reply.header('x-intentcard-door', 'closed'), text)
}

function refuse(reply: FastifyReply, text: string): FastifyReply {
  return reply.code(403).type('text/plain; charset=utf-8').send(text)
}

function tokenOf(request: FastifyRequest): string | null {
  const url = new URL(request.url, 'http://127.0.0.1')
  return url.pathname === '/' ? url.searchParams.get('token') : null
}

function knockOf({ headers }: FastifyRequest) {
  const fetchSite = headers['sec-fetch-site']
  return {
    host: headers.host,
    origin: headers.origin,
    fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined,
  }
}
