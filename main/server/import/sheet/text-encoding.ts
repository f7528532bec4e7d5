export type TextEncodingName = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

export interface FoundEncoding {
  readonly encoding: TextEncodingName
  /** Bytes of the byte order mark, to be skipped. */
  readonly markLength: number
}

/** Tells how a text was written by its first bytes: the mark if there is one, else UTF-8 if it is valid, else GB18030. */
export function findEncoding(head: Uint8Array): FoundEncoding {
  return markedEncoding(head) ?? { encoding: unmarkedEncoding(head), markLength: 0 }
}

function markedEncoding(head: Uint8Array): FoundEncoding | undefined {
  const [first, second, third, fourth] = head
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  const isMarkOfGb18030 = first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33
  return isMarkOfGb18030 ? { encoding: 'gb18030', markLength: 4 } : undefined
}

function unmarkedEncoding(head: Uint8Array): TextEncodingName {
  const zeros = countZeros(head.subarray(0, 4096))
  if (zeros.odd > 4 * zeros.even && zeros.odd > 1) return 'utf-16le'
  if (zeros.even > 4 * zeros.odd && zeros.even > 1) return 'utf-16be'
  return isUtf8(head) ? 'utf-8' : 'gb18030'
}

/** ASCII signs of UTF-16 have a zero as every second byte; delimiters and line ends are ASCII in any list. */
function countZeros(head: Uint8Array): { readonly even: number; readonly odd: number } {
  let [even, odd] = [0, 0]
  for (const [place, byte] of head.entries()) {
    if (byte !== 0) continue
    if (place % 2 === 0) even++
    else odd++
  }
  return { even, odd }
}

function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
