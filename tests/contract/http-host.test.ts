import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createConnection } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HttpHost, startHttpHost } from '#main/server/hosts/http.ts'
import { type OpenedBook, openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { browserOf, type HttpBrowser } from '#tests/helpers/http-browser.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'

const page = '<!doctype html><head><script src="/a.js"></script></head><body>意向卡</body>'

describe('the browser host', () => {
  const folder = temporaryFolder()
  const pages = temporaryFolder()
  let book: OpenedBook
  let host: HttpHost

  beforeAll(async () => {
    writeFileSync(join(pages.path, 'index.html'), page)
    writeFileSync(join(folder.path, 'secret.json'), '{}')
    book = await openBook({ folder: folder.path, via: 'screen', log: quietLog, passwordCost: cheapCost })
    host = await startHttpHost({
      host: book.host,
      router,
      page: pages.path,
      version: '9.9.9',
      port: 0,
      closedPage: 'press Enter',
    })
  })
  afterAll(async () => {
    await host.close()
    await book.close()
    folder.remove()
    pages.remove()
  })

  /** Somebody who logged in over REST: the set-up is made by the first one. */
  async function owner(): Promise<HttpBrowser> {
    const browser = await browserOf(host.makeAddress())
    const { book: state } = await (await browser.fetch('/api/session/state')).json()
    const person = { loginName: 'chen', password: 'owner-password' }
    const shop = { bookName: '店', ownerName: '陈', shop: 'empty', ...person }
    await browser.fetch(state === 'new' ? '/api/session/set-up' : '/api/session/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(state === 'new' ? shop : person),
    })
    return browser
  }

  describe('at its door', () => {
    test('nobody gets anything without the printed address', async () => {
      for (const path of [
        '/',
        '/rpc/session/state',
        '/api/session/state',
        '/api/openapi.json',
        '/api/docs',
      ]) {
        const answer = await fetch(host.origin + path)
        expect(answer.status).toBe(403)
        expect(await answer.text()).toBe('press Enter')
      }
    })

    test('nor by any other method, nor at an address that leads nowhere', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        for (const path of ['/rpc/session/login', '/files/00000000', '/nowhere']) {
          const answer = await fetch(host.origin + path, { method })
          expect(answer.status, `${method} ${path}`).toBe(403)
        }
      }
    })

    test('the printed address opens once and gives a cookie that no script reads', async () => {
      const address = host.makeAddress()
      const first = await fetch(address, { redirect: 'manual' })
      expect(first.status).toBe(303)
      expect(first.headers.get('location')).toBe('/')
      expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict; Path=\/$/)
      expect((await fetch(address, { redirect: 'manual' })).status).toBe(403)
    })

    test('a browser that was let in may open the used address again', async () => {
      const address = host.makeAddress()
      const browser = await browserOf(address)
      expect((await browser.fetch(address)).status).toBe(303)
    })

    test('a wrong token is refused', async () => {
      expect((await fetch(`${host.origin}/?token=wrong`, { redirect: 'manual' })).status).toBe(403)
    })

    test('another Host is refused, whatever cookie it brings', async () => {
      const browser = await browserOf(host.makeAddress())
      const { host: here, port } = new URL(host.origin)
      expect(await statusAs(browser, here)).toBe(200)
      expect(await statusAs(browser, 'intentcard.example')).toBe(403)
      expect(await statusAs(browser, `localhost:${port}`)).toBe(403)
    })

    test('a page of another origin is refused', async () => {
      const browser = await browserOf(host.makeAddress())
      const strangers = [
        ['origin', 'http://evil.example'],
        ['sec-fetch-site', 'cross-site'],
      ] as const
      for (const [name, value] of strangers) {
        const headers = new Headers({ [name]: value })
        expect((await browser.fetch('/api/session/state', { headers })).status).toBe(403)
      }
      expect((await browser.fetch('/api/session/state', { headers: { origin: host.origin } })).status).toBe(
        200,
      )
    })

    test('it listens on the loopback only', async () => {
      const port = Number(new URL(host.origin).port)
      const others = Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .filter(({ internal, family }) => !internal && family === 'IPv4')
      for (const { address } of others) expect(await answers(address, port)).toBe(false)
      expect(await answers('127.0.0.1', port)).toBe(true)
    })

    test('an API client that logged in needs its bearer token only', async () => {
      const browser = await owner()
      const login = await browser.fetch('/api/session/login', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ loginName: 'chen', password: 'owner-password' }),
      })
      const { token } = await login.json()
      const headers = { authorization: `Bearer ${token}` }
      expect((await fetch(`${host.origin}/api/teams`, { headers })).status).toBe(200)
      const wrong = { authorization: `Bearer ${token}x` }
      expect((await fetch(`${host.origin}/api/teams`, { headers: wrong })).status).toBe(403)
    })
  })

  describe('with its page', () => {
    test('every page runs only what carries its own nonce', async () => {
      const browser = await browserOf(host.makeAddress())
      const [first, second] = [await browser.fetch('/'), await browser.fetch('/')]
      const policy = first.headers.get('content-security-policy') ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      expect(await first.text()).toContain(`<script nonce="${nonce}"`)
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("connect-src 'self'")
      expect(policy).toContain("font-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(second.headers.get('content-security-policy')).not.toBe(policy)
    })

    test('every answer forbids sniffing, framing and referrers', async () => {
      const answer = await fetch(host.origin)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('x-frame-options')).toBe('DENY')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    })

    test('no path leads out of the folder of the page', async () => {
      const browser = await browserOf(host.makeAddress())
      const up = `/..%2f${folder.path.split('/').at(-1)}%2fsecret.json`
      for (const path of [up, '/%2e%2e/package.json', '/index.html%00.js', '/%E0%A4%A']) {
        expect((await browser.fetch(path)).status, path).toBeGreaterThanOrEqual(400)
      }
    })
  })

  describe('with its calls', () => {
    test('a body of more than a megabyte is refused', async () => {
      const browser = await owner()
      const answer = await browser.fetch('/api/draft/save', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ screen: 'desk', subject: 'x', body: 'x'.repeat(2 ** 20) }),
      })
      expect(answer.status).toBe(413)
    })

    test('REST reads take their input from the address, and fail by name', async () => {
      const browser = await owner()
      const queue = await browser.fetch('/api/queue?limit=5')
      expect(await queue.json()).toMatchObject({ rows: [] })
      const search = await browser.fetch(`/api/search?text=${encodeURIComponent('张伟')}`)
      expect(search.status).toBe(200)
      const stranger = await browserOf(host.makeAddress())
      const refused = await stranger.fetch('/api/queue')
      expect(refused.status).toBe(401)
      expect(await refused.json()).toMatchObject({ defined: true, code: 'NOT_LOGGED_IN' })
    })

    test('the API can be browsed without any other machine', async () => {
      const browser = await browserOf(host.makeAddress())
      const docs = await browser.fetch('/api/docs')
      expect(docs.headers.get('content-security-policy')).toContain("default-src 'none'")
      const addresses = [...(await docs.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(
        ([, path = '']) => path,
      )
      expect(addresses.length).toBeGreaterThanOrEqual(2)
      for (const path of addresses) expect((await browser.fetch(path)).status, path).toBe(200)
    })
  })

  describe('with files', () => {
    test('a file that was sent up comes down again under its name, for whoever sent it', async () => {
      const browser = await owner()
      const fileId = newId()
      const sent = await browser.fetch(`/files/${fileId}?name=${encodeURIComponent('客户.csv')}`, {
        method: 'PUT',
        body: '姓名,电话\n张伟,13812345678',
      })
      expect(sent.status).toBe(200)
      const received = await browser.fetch(`/files/${fileId}`)
      expect(await received.text()).toBe('姓名,电话\n张伟,13812345678')
      expect(received.headers.get('content-disposition')).toContain(encodeURIComponent('客户.csv'))
    })

    test('nobody sends or fetches files without having logged in', async () => {
      const stranger = await browserOf(host.makeAddress())
      const path = `/files/${newId()}`
      expect((await stranger.fetch(path, { method: 'PUT', body: 'x' })).status).toBe(401)
      expect((await stranger.fetch(path)).status).toBe(401)
    })

    test('a file cannot be named out of its folder, nor overwritten', async () => {
      const browser = await owner()
      const put = (fileId: string) => browser.fetch(`/files/${fileId}`, { method: 'PUT', body: 'x' })
      expect((await put('..%2f..%2fbook.db')).status).toBeGreaterThanOrEqual(400)
      const fileId = newId()
      expect((await put(fileId)).status).toBe(200)
      expect((await put(fileId)).status).toBe(400)
    })
  })
})

function answers(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: address, port, timeout: 1000 })
    const say = (isThere: boolean) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', () => say(true))
    socket.once('timeout', () => say(false))
    socket.once('error', () => say(false))
  })
}

/** `fetch` sets the Host header itself; a page behind a rebound name sends another one. */
function statusAs(browser: HttpBrowser, host: string): Promise<number | undefined> {
  const headers = { host, cookie: browser.cookieHeader() }
  return new Promise((resolve, reject) => {
    request(`${browser.origin}/api/session/state`, { headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
