import { once } from 'node:events'
import { createServer } from 'node:net'
import { type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from '../chromium.ts'

/** Where pages of `app://…` live in a browser that knows no such scheme; nothing of it leaves the machine. */
export const pageOrigin = 'https://intentcard.stand-in'
export const appOrigin = 'app://intentcard'

export interface ChromiumHost {
  readonly context: BrowserContext
  /** Where a test reaches the same pages. */
  readonly debugPort: number
}

let host: Promise<ChromiumHost> | null = null

/** One Chromium for all windows of this program. */
export function chromiumHost(): Promise<ChromiumHost> {
  host ??= start()
  return host
}

async function start(): Promise<ChromiumHost> {
  const debugPort = await freePort()
  const { args = [], ...found } = await findChromium()
  const context = await chromium.launchPersistentContext('', {
    ...found,
    args: [...args, `--remote-debugging-port=${debugPort}`],
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
  })
  return { context, debugPort }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}
