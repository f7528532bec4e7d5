import type { Route } from 'playwright-core'
import { appOrigin, pageOrigin } from './chromium-host.ts'

type Handler = (request: Request) => Promise<Response> | Response

const handlers = new Map<string, Handler>()

export const protocol = {
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme: string, handler: Handler) => void handlers.set(scheme, handler),
}

/** Answers a request of the page by the program's own handler, headers and all. */
export async function fulfillByHandler(route: Route): Promise<void> {
  const url = route.request().url().replace(pageOrigin, appOrigin)
  const answer = await handlers.get('app')?.(new Request(url))
  if (!answer) return route.abort('failed')
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  })
}
