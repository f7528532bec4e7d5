import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { HostParts } from '../context.ts'
import { maskPersonal } from '../log.ts'
import type { AppRouter } from '../router.ts'
import { addApiRoutes } from './http/api-routes.ts'
import { addDocRoutes } from './http/doc-routes.ts'
import { makeDoor } from './http/door.ts'
import { addFileRoutes } from './http/file-routes.ts'
import { guardRequests } from './http/guard.ts'
import { addPageRoutes } from './http/page-routes.ts'
import { seatOf } from './http/request-seat.ts'

const LOOPBACK = '127.0.0.1'
const BODY_LIMIT = 2 ** 20

export interface HttpHostOptions {
  readonly host: HostParts
  readonly router: AppRouter
  /** Folder of the built page. */
  readonly page: string
  readonly version: string
  /** 0 for any free one. */
  readonly port: number
  /** What somebody reads who comes without the printed address. */
  readonly closedPage: string
}

export interface HttpHost {
  readonly origin: string
  /** An address that opens the door once. */
  makeAddress(): string
  close(): Promise<void>
}

/** Serves the page, the contract and files on 127.0.0.1 and nowhere else. */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const server = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, exposeHeadRoutes: false })
  let authority = ''
  const door = makeDoor(() => authority)
  await addRoutes(server, { ...options, door, portName: () => authority.split(':')[1] ?? '' })
  const origin = await server.listen({ host: LOOPBACK, port: options.port })
  authority = new URL(origin).host
  return {
    origin,
    makeAddress: () => `${origin}/?token=${door.makeToken()}`,
    close: () => server.close(),
  }
}

interface Routes extends HttpHostOptions {
  readonly door: ReturnType<typeof makeDoor>
  readonly portName: () => string
}

async function addRoutes(server: FastifyInstance, parts: Routes): Promise<void> {
  const { host, router, door, portName } = parts
  guardRequests(server, {
    door,
    sessions: host.sessions,
    cookieName: () => `intentcard-host-${portName()}`,
    closedPage: parts.closedPage,
  })
  const seats = {
    seatOf: (request: FastifyRequest, reply: FastifyReply) =>
      seatOf({ host, request, reply, cookieName: `intentcard-session-${portName()}` }),
  }
  server.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    if ((error.statusCode ?? 500) >= 500) host.log.note(`http: ${maskPersonal(error.message)}`)
    return reply.code(error.statusCode ?? 500).send({ code: error.statusCode ? 'BAD_REQUEST' : 'FAILED' })
  })
  addDocRoutes(server, parts.version)
  addApiRoutes(server, { host, router, ...seats })
  addPageRoutes(server, parts.page)
  await server.register((scope, _options, done) => {
    addFileRoutes(scope, { host, ...seats })
    done()
  })
}
