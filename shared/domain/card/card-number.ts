/** A card's 编号: the prefix of the seat that made it, the year, and the serial of that year. Given for ever. */
export interface CardNumber {
  readonly prefix: string
  readonly year: number
  readonly serial: number
}

/** The number as it stands on the card: `A3-26-0417`. */
export function formatCardNumber({ prefix, year, serial }: CardNumber): string {
  return `${prefix}-${twoDigits(year % 100)}-${String(serial).padStart(4, '0')}`
}

/** Reads a number as a person types it, small letters and full-width signs too; null if it is none. */
export function parseCardNumber(text: string): CardNumber | null {
  const plain = text.normalize('NFKC').trim().toUpperCase()
  const [, prefix, year, serial] = /^([A-Z0-9]+)-(\d{2})-(\d{4,9})$/.exec(plain) ?? []
  if (!prefix || !year || !serial) return null
  return { prefix, year: 2000 + Number(year), serial: Number(serial) }
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}
