import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { contentSecurityPolicy, makeNonce } from '../page-security.ts'
import { readStaticFile } from '../static-files.ts'
import { makeApiDocument } from './api-document.ts'

/** The API's document and a page to browse it: all of it from this machine. */
export function addDocRoutes(server: FastifyInstance, version: string): void {
  const document = makeApiDocument(version)
  const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

  server.get('/api/openapi.json', () => document)
  server.get('/api/docs', (_request, reply) => sendDocPage(reply))
  server.get<{ Params: { '*': string } }>('/api/docs/*', async (request, reply) => {
    const file = await readStaticFile(assets, `/${request.params['*']}`, '')
    return file ? reply.type(file.type).send(Buffer.from(file.body)) : reply.code(404).send()
  })
}

function sendDocPage(reply: FastifyReply): FastifyReply {
  const nonce = makeNonce()
  return reply
    .header('content-security-policy', contentSecurityPolicy({ nonce, connect: "'self'" }))
    .type('text/html; charset=utf-8')
    .send(docPage(nonce))
}

function docPage(nonce: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>意向卡 IntentCard · API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/api/docs/swagger-ui-bundle.js" nonce="${nonce}"></script>
    <script nonce="${nonce}">
      SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', validatorUrl: null })
    </script>
  </body>
</html>`
}
