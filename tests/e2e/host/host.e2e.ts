import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { BOOK_FILE } from '#main/server/data-folder.ts'
import type { Client } from '#shared/contract/client.ts'
import { makeCard } from '#tests/builders/shop-calls.ts'
import { folderOfTest } from '#tests/helpers/folder-of-test.ts'
import { browserOf } from '#tests/helpers/http-browser.ts'
import { countInBook } from '#tests/helpers/read-book.ts'
import { until } from '#tests/helpers/until.ts'
import { addressesIn, type HostProcess, startHostProcess } from './host-process.ts'

const started: HostProcess[] = []

function startHost(folder: string, ...args: readonly string[]): HostProcess {
  const host = startHostProcess(['--data', folder, ...args])
  started.push(host)
  return host
}

afterEach(() => {
  for (const host of started.splice(0)) host.process.kill('SIGKILL')
})

async function ownerAt(host: HostProcess): Promise<Client> {
  const { origin, fetch } = await browserOf(await host.address())
  const client: Client = createORPCClient(new RPCLink({ url: `${origin}/rpc`, fetch }))
  const person = { loginName: 'chen', password: 'owner-password' }
  const { book } = await client.session.state()
  if (book === 'ready') await client.session.login(person)
  else await client.session.setUp({ ...person, bookName: '店', ownerName: '陈', shop: 'empty' })
  return client
}

test('R80 a save that was answered is there after the host was killed', async () => {
  const folder = folderOfTest()
  const host = startHost(folder)
  const id = await makeCard(await ownerAt(host))
  host.process.kill('SIGKILL')
  await host.ended()

  const again = await ownerAt(startHost(folder))
  expect(await again.card.get({ id })).toMatchObject({ id })
})

test('a second process on the same folder is told, and stops', async () => {
  const folder = folderOfTest()
  const first = startHost(folder)
  await first.address()
  const second = startHost(folder)
  expect(await second.ended()).toBe(1)
  expect(second.printed()).toContain(`in use by another program (process ${first.process.pid})`)
})

test('a stop closes the book in order and says so, whoever is watching', async () => {
  const folder = folderOfTest()
  const host = startHost(folder)
  const owner = await ownerAt(host)
  const stream = await owner.book.watch()
  const next = stream.next().catch(() => 'cut off')
  host.process.kill('SIGTERM')
  expect(await host.ended()).toBe(0)
  expect(await next).toBe('cut off')
  expect(host.printed()).toContain('everything is saved')
  expect(countInBook(folder, 'select count(*) from book')).toBe(1)
})

test('Enter gives another address to somebody who has closed the browser', async () => {
  const host = startHost(folderOfTest())
  const first = await host.address()
  host.process.stdin?.write('\n')
  await until(() => addressesIn(host.printed()).length === 2)
  const [, second = ''] = addressesIn(host.printed())
  expect(second).not.toBe(first)
  expect((await fetch(second, { redirect: 'manual' })).status).toBe(303)
})

test('a file that is no database is left alone, with a sentence', async () => {
  const folder = folderOfTest()
  writeFileSync(join(folder, BOOK_FILE), '不是数据库'.repeat(1000))
  const host = startHost(folder)
  expect(await host.ended()).toBe(1)
  expect(host.printed()).toContain('is no database; it was left as it is')
})

test('a book of a newer program is left alone, with a sentence', async () => {
  const folder = folderOfTest()
  const host = startHost(folder)
  await host.address()
  host.process.kill('SIGTERM')
  await host.ended()
  const book = new Database(join(folder, BOOK_FILE))
  book.pragma('user_version = 999999')
  book.close()

  const later = startHost(folder)
  expect(await later.ended()).toBe(1)
  expect(later.printed()).toContain('was written by a newer program (999999')
})

test('the sentences are Chinese where the terminal is', async () => {
  const host = startHostProcess(['--data', folderOfTest(), '--port', 'abc'], 'zh_CN.UTF-8')
  expect(await host.ended()).toBe(1)
  expect(host.printed()).toContain('--port 后面应是 1 到 65535 的数字，而不是 abc。')
})

test('a port that is taken is named', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const host = startHost(folderOfTest(), '--port', String(port))
  expect(await host.ended()).toBe(1)
  expect(host.printed()).toContain(`Port ${port} is in use`)
  server.close()
})

test('R50 the port of the last time is used again, so that an open page finds the program; another where it is taken', async () => {
  const folder = folderOfTest()
  const portOf = (address: string) => new URL(address).port
  const first = startHost(folder)
  const usual = portOf(await first.address())
  first.process.kill('SIGKILL')
  await first.ended()
  const second = startHost(folder)
  expect(portOf(await second.address())).toBe(usual)
  second.process.kill('SIGKILL')
  await second.ended()

  const stranger = createServer().listen(Number(usual), '127.0.0.1')
  await new Promise((listening) => stranger.once('listening', listening))
  expect(portOf(await startHost(folder).address())).not.toBe(usual)
  stranger.close()
})

test('a port that is given is used', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  await new Promise((closed) => server.close(closed))
  const host = startHost(folderOfTest(), '--port', String(port))
  expect(await host.address()).toContain(`http://127.0.0.1:${port}/?token=`)
})
