import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { SheetFailure } from '../sheet/sheet-failure.ts'
import { readAt, type ZipEntry } from './zip-directory.ts'

const HEADER_LENGTH = 30
const HEADER_SIGNATURE = 0x04034b50
const STORED = 0
const DEFLATED = 8
const CHUNK_BYTES = 128 * 1024

/** A zip whose parts are read one at a time, each from its own place in the file. */
export interface ZipFile {
  readonly path: string
  readonly entries: ReadonlyMap<string, ZipEntry>
}

/** The unpacked bytes of one part; `onBytes` hears how many packed bytes were taken from the file. */
export async function* readEntry(
  zip: ZipFile,
  name: string,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const packed = await openPacked(zip, name)
  if (onBytes) packed.stream.on('data', (chunk: Buffer) => onBytes(chunk.length))
  const unpacked = packed.method === STORED ? packed.stream : unpack(packed.stream)
  try {
    for await (const chunk of unpacked) yield chunk
  } catch (error) {
    throw new SheetFailure('file-truncated', { cause: error })
  } finally {
    packed.stream.destroy()
    unpacked.destroy()
  }
}

/** A small part as text; nothing where the zip has no such part. */
export async function readEntryText(zip: ZipFile, name: string): Promise<string | null> {
  if (!zip.entries.has(name)) return null
  const chunks: Buffer[] = []
  for await (const chunk of readEntry(zip, name)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function unpack(packed: Readable): Readable {
  const inflate = createInflateRaw()
  packed.on('error', (error) => inflate.destroy(error))
  return packed.pipe(inflate)
}

interface Packed {
  readonly stream: Readable
  readonly method: number
}

async function openPacked({ path, entries }: ZipFile, name: string): Promise<Packed> {
  const entry = entries.get(name)
  if (!entry || (entry.method !== STORED && entry.method !== DEFLATED))
    throw new SheetFailure('file-unreadable')
  const file = await open(path, 'r')
  try {
    const start = await findContent(file, entry)
    const end = start + entry.compressedSize - 1
    return {
      stream: createReadStream(path, { start, end: Math.max(start, end), highWaterMark: CHUNK_BYTES }),
      method: entry.method,
    }
  } finally {
    await file.close()
  }
}

async function findContent(file: FileHandle, entry: ZipEntry): Promise<number> {
  const header = await readAt(file, entry.offset, HEADER_LENGTH)
  if (header.length < HEADER_LENGTH || header.readUInt32LE(0) !== HEADER_SIGNATURE)
    throw new SheetFailure('file-truncated')
  return entry.offset + HEADER_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28)
}
