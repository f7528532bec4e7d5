import type { FastifyInstance } from 'fastify'
import { contentSecurityPolicy, makeNonce } from '../page-security.ts'
import { readStaticFile } from '../static-files.ts'

const HASHED_NAME = /^\/assets\//

/** The built page and its parts; each page gets a nonce of its own. */
export function addPageRoutes(server: FastifyInstance, root: string): void {
  server.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const path = `/${request.params['*']}`
    const nonce = makeNonce()
    const file = await readStaticFile(root, path, nonce)
    if (!file) return reply.code(404).type('text/plain').send('Not found')
    return reply
      .header('content-security-policy', contentSecurityPolicy({ nonce, connect: "'self'" }))
      .header('cache-control', HASHED_NAME.test(path) ? 'private, max-age=31536000, immutable' : 'no-store')
      .type(file.type)
      .send(Buffer.from(file.body))
  })
}
