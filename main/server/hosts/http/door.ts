import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const TOKEN_BYTES = 32

/** What a request says of where it comes from. */
export interface Knock {
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
}

/** Keeps everybody out who was not handed the printed address. It replaces no login. */
export interface Door {
  /** A new address token; each opens the door once. */
  makeToken(): string
  /** The host cookie's value for this token, null when the token is wrong or used. */
  redeem(token: string): string | null
  isOpenTo(cookie: string | null): boolean
  /** False for another Host (a rebound name) and for a page of another origin. */
  isFromHere(knock: Knock): boolean
}

export function makeDoor(authority: () => string): Door {
  const secret = makeSecret()
  const unused = new Set<string>()
  return {
    makeToken() {
      const token = makeSecret()
      unused.add(digest(token).toString('hex'))
      return token
    },
    redeem: (token) => (unused.delete(digest(token).toString('hex')) ? secret : null),
    isOpenTo: (cookie) => cookie !== null && timingSafeEqual(digest(cookie), digest(secret)),
    isFromHere({ host, origin, fetchSite }) {
      if (host !== authority()) return false
      if (origin !== undefined && origin !== `http://${authority()}`) return false
      return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none'
    },
  }
}

function makeSecret(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
