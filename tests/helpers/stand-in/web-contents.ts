import { EventEmitter } from 'node:events'
import type { Page, Route } from 'playwright-core'
import { appOrigin, chromiumHost, pageOrigin } from './chromium-host.ts'
import { ipcMain } from './ipc-main.ts'
import { linkPage, type PageLink } from './page-link.ts'
import { PortRelay } from './port-relay.ts'
import type { MessagePortMain } from './ports.ts'
import type { FromPage } from './preload-world.ts'
import { fulfillByHandler } from './protocol.ts'
import { defaultSession } from './session.ts'

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' }

let next = 0

/** Electron's WebContents on a page of a real Chromium. */
export class WebContents extends EventEmitter {
  readonly id: number
  readonly session = defaultSession
  readonly #preload: string
  readonly #ports = new PortRelay((message) => this.#link?.say(message))
  #link: PageLink | null = null
  #page: Page | null = null
  #openHandler: OpenHandler = () => ({ action: 'allow' })

  constructor(preload: string) {
    super()
    next += 1
    this.id = next
    this.#preload = preload
  }

  async load(url: string): Promise<void> {
    const { context } = await chromiumHost()
    const page = await context.newPage()
    this.#page = page
    await page.route('**/*', (route) => this.#answer(route))
    page.on('popup', (popup) => void this.#onPopup(popup))
    page.on('close', () => this.emit('destroyed'))
    this.#link = await linkPage({
      page,
      preload: this.#preload,
      take: (message) => void this.#take(message),
      onGone: () => this.#ports.closeAll(),
    })
    await page.goto(url.replace(appOrigin, pageOrigin))
  }

  postMessage(channel: string, message: unknown, transfer: readonly MessagePortMain[] = []): void {
    const ports = transfer.map((port) => this.#ports.transfer(port))
    this.#link?.say({ kind: 'event', channel, args: [message], ports })
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.#link?.say({ kind: 'event', channel, args, ports: [] })
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  getURL(): string {
    return this.#page?.url().replace(pageOrigin, appOrigin) ?? ''
  }

  isDestroyed(): boolean {
    return this.#page?.isClosed() ?? false
  }

  reload(): void {
    void this.#page?.reload()
  }

  async close(): Promise<void> {
    await this.#page?.close()
  }

  /** Our own pages come from the program's handler; anywhere else the program is asked whether the page may go. */
  async #answer(route: Route): Promise<void> {
    const request = route.request()
    if (request.url().startsWith(`${pageOrigin}/`)) return fulfillByHandler(route)
    if (request.isNavigationRequest()) {
      const event = preventable(request.url())
      this.emit('will-navigate', event, request.url())
      if (event.isPrevented()) return route.abort('aborted')
    }
    return route.abort('internetdisconnected')
  }

  async #onPopup(popup: Page): Promise<void> {
    if (this.#openHandler({ url: popup.url() }).action === 'deny') await popup.close()
  }

  async #take(message: FromPage): Promise<void> {
    const event = { sender: this, senderFrame: { url: this.getURL() } }
    switch (message.kind) {
      case 'send':
        ipcMain.emit(message.channel, event, ...message.args)
        return
      case 'invoke': {
        const { id, channel, args } = message
        const reply = (value: unknown, error: string | null) =>
          this.#link?.say({ kind: 'reply', id, value: value ?? null, error })
        await ipcMain.invoke(channel, event, args).then(
          (value) => reply(value, null),
          (error: unknown) => reply(null, String(error)),
        )
        return
      }
      default:
        this.#ports.take(message)
    }
  }
}

function preventable(url: string) {
  let isPrevented = false
  return {
    url,
    preventDefault: () => {
      isPrevented = true
    },
    isPrevented: () => isPrevented,
  }
}
