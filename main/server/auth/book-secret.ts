import { phoneKeyOf } from './book-key.ts'

/** The book's key while the program runs; without one there is no book yet, or it came from another device. */
export interface BookSecret {
  key(): Buffer | null
  use(key: Buffer): void
  readonly deviceSecret: Buffer
  /** HMAC of a number, for `refusal`. */
  phoneKey(e164: string): string
}

/** The book came from another PC, and its owner has not logged in on this one yet. */
export class BookKeyClosed extends Error {
  constructor() {
    super('the book key has not been opened on this device')
    this.name = 'BookKeyClosed'
  }
}

export function makeBookSecret(deviceSecret: Buffer, opened: Buffer | null): BookSecret {
  let key = opened
  return {
    deviceSecret,
    key: () => key,
    use: (next) => {
      key = next
    },
    phoneKey: (e164) => {
      if (!key) throw new BookKeyClosed()
      return phoneKeyOf(key, e164)
    },
  }
}
