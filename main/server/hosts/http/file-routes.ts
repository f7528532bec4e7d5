import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { largestUpload } from '#shared/contract/file.ts'
import { may } from '#shared/domain/roles.ts'
import type { Seat } from '../../auth/seat.ts'
import type { HostParts } from '../../context.ts'
import type { FileShelf } from '../../file-shelf.ts'
import { maskPersonal } from '../../log.ts'
import type { Viewer } from '../../viewer.ts'

interface FileParts {
  readonly host: HostParts
  seatOf(request: FastifyRequest, reply: FastifyReply): Seat
}

type FileRequest = FastifyRequest<{ Params: { fileId: string }; Querystring: { name?: string } }>

class UploadTooLarge extends Error {}

/** Large files do not ride in the contract: up before `import.look`, down after `export.start`. */
export function addFileRoutes(server: FastifyInstance, { host, seatOf }: FileParts): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (_request, _body, done) => done(null))

  server.put('/files/:fileId', async (request: FileRequest, reply) => {
    const viewer = await viewerAt(seatOf(request, reply))
    if (!viewer) return reply.code(401).send({ code: 'NOT_LOGGED_IN' })
    if (!may(viewer.roles, 'import.look')) return reply.code(403).send({ code: 'FORBIDDEN' })
    return receive({ request, reply, viewer, host })
  })

  server.get('/files/:fileId', async (request: FileRequest, reply) => {
    const viewer = await viewerAt(seatOf(request, reply))
    if (!viewer) return reply.code(401).send({ code: 'NOT_LOGGED_IN' })
    const file = host.files.find(request.params.fileId, viewer.id)
    if (!file) return reply.code(404).send({ code: 'NOT_FOUND' })
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
      .header('content-length', (await stat(file.path)).size)
      .header('cache-control', 'no-store')
      .type('application/octet-stream')
      .send(createReadStream(file.path))
  })
}

interface Receiving {
  readonly request: FileRequest
  readonly reply: FastifyReply
  readonly viewer: Viewer
  readonly host: HostParts
}

async function receive({ request, reply, viewer, host }: Receiving): Promise<FastifyReply> {
  const { fileId } = request.params
  const path = host.files.pathFor(fileId)
  if (!path || isTaken(host.files, fileId, viewer)) return reply.code(400).send({ code: 'BAD_REQUEST' })
  if (Number(request.headers['content-length']) > largestUpload)
    return reply.code(413).header('connection', 'close').send({ code: 'TOO_LARGE' })
  try {
    await pipeline(request.raw, limitTo(largestUpload), createWriteStream(path, { mode: 0o600 }))
    host.files.put({ fileId, path, fileName: request.query.name ?? fileId, ownerId: viewer.id })
    return reply.send({ fileId })
  } catch (error) {
    host.files.drop(fileId)
    if (error instanceof UploadTooLarge) return reply.code(413).send({ code: 'TOO_LARGE' })
    host.log.note(`upload failed: ${maskPersonal(String(error))}`)
    return reply.code(507).send({ code: 'STORE' })
  }
}

/** A second upload under the same id would change a file that an import may be reading. */
function isTaken(files: FileShelf, fileId: string, viewer: Viewer): boolean {
  return files.find(fileId, viewer.id) !== null
}

function limitTo(bytes: number): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      done(seen > bytes ? new UploadTooLarge() : null, chunk)
    },
  })
}

async function viewerAt(seat: Seat): Promise<Viewer | null> {
  const { viewer, isLocked } = await seat.identify()
  return isLocked ? null : viewer
}
