import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { type FromPage, mainWorld, preloadSource, type ToPage } from './preload-world.ts'

const WORLD = 'preload'
const BINDING = 'standInTell'

/** The wire between the main process and one page: the preload in a world of its own, as in Electron. */
export class PageLink {
  readonly #session: CDPSession
  #world: number | null = null

  constructor(session: CDPSession) {
    this.#session = session
  }

  say(message: ToPage): void {
    if (this.#world === null) return
    const expression = `standInTake(${JSON.stringify(message)})`
    this.#session.send('Runtime.evaluate', { expression, contextId: this.#world }).catch(() => undefined)
  }

  worldIs(id: number | null): void {
    this.#world = id
  }
}

interface Linked {
  readonly page: Page
  readonly preload: string
  take(message: FromPage): void
  /** The page was left or loaded anew. */
  onGone(): void
}

/** Puts the real preload into every document that the page loads from now on. */
export async function linkPage({ page, preload, take, onGone }: Linked): Promise<PageLink> {
  const session = await page.context().newCDPSession(page)
  const link = new PageLink(session)
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === WORLD) link.worldIs(context.id)
  })
  session.on('Runtime.executionContextsCleared', () => {
    link.worldIs(null)
    onGone()
  })
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === BINDING) take(JSON.parse(payload))
  })
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${mainWorld})()` })
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadSource(readFileSync(preload, 'utf8')),
    worldName: WORLD,
  })
  return link
}
