/** As much of a browser as HTTP sees: it keeps cookies and says where its requests come from. */
export interface HttpBrowser {
  readonly origin: string
  cookieHeader(): string
  readonly fetch: (request: Request | string | URL, init?: RequestInit) => Promise<Response>
}

/** Opens the printed address, as somebody who clicks it does. */
export async function browserOf(address: string): Promise<HttpBrowser> {
  const cookies = new Map<string, string>()
  const { origin } = new URL(address)

  function cookieHeader(): string {
    return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async function fetchWithCookies(request: Request | string | URL, init?: RequestInit): Promise<Response> {
    const asked = new Request(request instanceof Request ? request : new URL(request, origin), init)
    asked.headers.set('cookie', cookieHeader())
    const answer = await fetch(asked, { redirect: 'manual' })
    for (const cookie of answer.headers.getSetCookie()) keep(cookie)
    return answer
  }

  function keep(cookie: string): void {
    const [pair = '', ...rules] = cookie.split('; ')
    const [name = '', value = ''] = pair.split('=')
    if (rules.includes('Max-Age=0')) cookies.delete(name)
    else cookies.set(name, value)
  }

  await fetchWithCookies(address)
  return { origin, cookieHeader, fetch: fetchWithCookies }
}
