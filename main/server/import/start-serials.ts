import { findHighestNumber } from '#db/queries/serial-queries.ts'
import type { Reader } from '#db/reader.ts'
import { formatCardNumber, parseCardNumber } from '#shared/domain/card/card-number.ts'

interface Seat {
  readonly prefix: string
  readonly year: number
}

/** Gives the next 编号 of this seat and year each time it is asked, from what the book holds now. */
export async function startSerials(tx: Reader, { prefix, year }: Seat): Promise<() => string> {
  const start = formatCardNumber({ prefix, year, serial: 0 }).replace(/\d+$/, '')
  const highest = await findHighestNumber(tx, start)
  let serial = (highest && parseCardNumber(highest)?.serial) || 0
  return () => formatCardNumber({ prefix, year, serial: ++serial })
}
