import { textOfXml } from './xml-text.ts'

/** The texts that cells refer to by number, packed into one buffer: a million objects would not fit. */
export interface SharedStrings {
  get(place: number): string
}

export const noSharedStrings: SharedStrings = { get: () => '' }

/** Reads the table of shared texts as it streams by. */
export async function readSharedStrings(chunks: AsyncIterable<Buffer>): Promise<SharedStrings> {
  const store = createStore()
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of chunks)
    rest = takeItems(rest + decoder.decode(chunk, { stream: true }), store.add)
  takeItems(rest + decoder.decode(), store.add)
  return store
}

const itemStart = /<(?:\w+:)?si(?=[\s/>])[^>]*>/g

/** Hands on every complete item and gives back what is left over. */
function takeItems(xml: string, add: (text: string) => void): string {
  let from = 0
  for (;;) {
    itemStart.lastIndex = from
    const start = itemStart.exec(xml)
    if (!start) return xml.slice(Math.max(from, xml.lastIndexOf('<')))
    const end = start[0].endsWith('/>') ? itemStart.lastIndex : endOfItem(xml, itemStart.lastIndex)
    if (end < 0) return xml.slice(start.index)
    add(textOfItem(xml.slice(start.index, end)))
    from = end
  }
}

function endOfItem(xml: string, from: number): number {
  const plain = xml.indexOf('</si>', from)
  if (plain >= 0) return plain + '</si>'.length
  const prefixed = /<\/\w+:si>/.exec(xml.slice(from))
  return prefixed ? from + prefixed.index + prefixed[0].length : -1
}

/** All runs of a text, without the reading aids (furigana) that may stand beside them. */
export function textOfItem(item: string): string {
  const shown = item.includes('rPh') ? item.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '') : item
  let text = ''
  for (const [, content] of shown.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g))
    text += content
  return textOfXml(text.replaceAll('\r\n', '\n'))
}

interface Store extends SharedStrings {
  add(text: string): void
}

function createStore(): Store {
  let bytes = Buffer.allocUnsafe(1 << 16)
  let ends = new Uint32Array(1 << 12)
  let count = 0
  let used = 0
  return {
    add(text) {
      const length = Buffer.byteLength(text)
      if (used + length > bytes.length)
        bytes = Buffer.concat([bytes], Math.max(bytes.length * 2, used + length))
      if (count === ends.length) ends = grown(ends)
      used += bytes.write(text, used)
      ends[count++] = used
    },
    get(place) {
      if (place < 0 || place >= count) return ''
      return bytes.toString('utf8', place === 0 ? 0 : ends[place - 1], ends[place])
    },
  }
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
