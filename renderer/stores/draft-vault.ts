import { z } from 'zod'

const prefix = 'intentcard.unsent'
const ivBytes = 12

const box = z.object({ iv: z.string(), content: z.string() })
const kept = z.object({ screen: z.string(), subject: z.string(), body: z.string(), at: z.iso.datetime() })

/** Text that has not reached the book; an empty body for a draft that was thrown away. */
export interface UnsentDraft {
  readonly screen: string
  readonly subject: string
  readonly body: string
}

/** One person's unsent text in this browser: locked with a key that only a login gives, and gone once the book has it. */
export interface DraftVault {
  /** Keeps it in place of what was kept there; the ticket says which it was. */
  keep(draft: UnsentDraft): Promise<number>
  /** The book has it: forgotten, unless something newer lies there. */
  forget(draft: UnsentDraft, ticket: number): void
  list(): Promise<readonly (UnsentDraft & { readonly at: string })[]>
}

interface Opening {
  readonly storage: Storage
  readonly userId: string
  /** 32 bytes in base64url, from `draft.key`. */
  readonly key: string
}

let current: DraftVault | null = null

/** The vault of whoever sits here; null before a login, and where the page has no storage. */
export function currentVault(): DraftVault | null {
  return current
}

export function takeVault(vault: DraftVault | null): void {
  current = vault
}

export async function openVault({ storage, userId, key }: Opening): Promise<DraftVault> {
  const lock = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
  const own = `${prefix}/${userId}/`
  const newest = new Map<string, number>()
  let tickets = 0
  const placeOf = ({ screen, subject }: UnsentDraft) => `${own}${screen}/${subject}`
  return {
    async keep(draft) {
      const place = placeOf(draft)
      const ticket = ++tickets
      newest.set(place, ticket)
      const sealed = await seal(lock, { ...draft, at: new Date().toISOString() })
      if (newest.get(place) === ticket) store(storage, place, sealed)
      return ticket
    },
    forget(draft, ticket) {
      const place = placeOf(draft)
      if (newest.get(place) !== ticket) return
      newest.delete(place)
      storage.removeItem(place)
    },
    async list() {
      const sealed = Object.keys(storage).filter((place) => place.startsWith(own))
      const opened = await Promise.all(sealed.map((place) => open(lock, storage.getItem(place))))
      return opened.filter((draft) => draft !== null)
    },
  }
}

/** A full storage keeps nothing more; the book is still asked. */
function store(storage: Storage, place: string, sealed: string): void {
  try {
    storage.setItem(place, sealed)
  } catch {
    storage.removeItem(place)
  }
}

async function seal(lock: CryptoKey, draft: z.infer<typeof kept>): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const plain = new TextEncoder().encode(JSON.stringify(draft))
  const content = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, lock, plain)
  return JSON.stringify({ iv: textOf(iv), content: textOf(new Uint8Array(content)) })
}

/** Null for what another key has locked, or nobody can read. */
async function open(lock: CryptoKey, sealed: string | null): Promise<z.infer<typeof kept> | null> {
  try {
    const { iv, content } = box.parse(JSON.parse(sealed ?? ''))
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, lock, bytesOf(content))
    return kept.parse(JSON.parse(new TextDecoder().decode(plain)))
  } catch {
    return null
  }
}

function textOf(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}
