import { OpenAPIHandler } from '@orpc/openapi/fastify'
import { RPCHandler } from '@orpc/server/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Seat } from '../../auth/seat.ts'
import type { HostParts } from '../../context.ts'
import type { AppRouter } from '../../router.ts'

interface ApiParts {
  readonly host: HostParts
  readonly router: AppRouter
  seatOf(request: FastifyRequest, reply: FastifyReply): Seat
}

/** The contract twice: as the renderer's typed calls at /rpc and as REST at /api. */
export function addApiRoutes(server: FastifyInstance, { host, router, seatOf }: ApiParts): void {
  const ways = [
    { prefix: '/rpc', handler: new RPCHandler(router) },
    { prefix: '/api', handler: new OpenAPIHandler(router) },
  ] as const
  for (const { prefix, handler } of ways) {
    server.all(`${prefix}/*`, async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const context = { host, seat: seatOf(request, reply) }
      const { matched } = await handler.handle(request, reply, { prefix, context })
      return matched ? reply : reply.code(404).send({ code: 'NOT_FOUND' })
    })
  }
}
