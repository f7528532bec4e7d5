import type { FastifyReply, FastifyRequest } from 'fastify'
import { makeSeat, type Seat, type TokenPlace } from '../../auth/seat.ts'
import type { HostParts } from '../../context.ts'
import { eraseCookie, readCookie, writeCookie } from './cookies.ts'

const BEARER = /^Bearer\s+(\S+)$/i

interface Asked {
  readonly host: HostParts
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly cookieName: string
}

/** The seat of one request: a browser keeps its token in a cookie, an API client sends it along. */
export function seatOf({ host, ...asked }: Asked): Seat {
  return makeSeat({ ...host, place: bearerOf(asked.request) ? bearerPlace(asked) : cookiePlace(asked) })
}

export function bearerOf(request: FastifyRequest): string | null {
  return BEARER.exec(request.headers.authorization ?? '')?.[1] ?? null
}

function bearerPlace({ request }: Pick<Asked, 'request'>): TokenPlace {
  return { name: 'api', read: () => bearerOf(request), keep: () => undefined }
}

function cookiePlace({ request, reply, cookieName }: Omit<Asked, 'host'>): TokenPlace {
  let token = readCookie(request.headers.cookie, cookieName)
  return {
    name: 'browser',
    read: () => token,
    keep(next) {
      token = next
      reply.header('set-cookie', next ? writeCookie(cookieName, next) : eraseCookie(cookieName))
    },
  }
}
