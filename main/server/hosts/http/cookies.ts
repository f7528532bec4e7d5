/** The value of one cookie of a request's header, null when it is not there. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key = '', ...value] = part.trim().split('=')
    if (key === name) return value.join('=') || null
  }
  return null
}

/** A cookie that no script reads and no other site sends. */
export function writeCookie(name: string, value: string): string {
  return `${name}=${value}; HttpOnly; SameSite=Strict; Path=/`
}

export function eraseCookie(name: string): string {
  return `${writeCookie(name, '')}; Max-Age=0`
}
