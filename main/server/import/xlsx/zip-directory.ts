import type { FileHandle } from 'node:fs/promises'
import { SheetFailure } from '../sheet/sheet-failure.ts'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly compressedSize: number
  /** Where the entry's own header begins. */
  readonly offset: number
}

const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const WIDE_LOCATOR_SIGNATURE = 0x07064b50
const WIDE = 0xffffffff

/** The list of contents at a zip's end; a file that stops before it was cut off on its way. */
export async function readZipDirectory(file: FileHandle, totalBytes: number): Promise<readonly ZipEntry[]> {
  const tailLength = Math.min(totalBytes, END_LENGTH + LONGEST_COMMENT)
  const tail = await readAt(file, totalBytes - tailLength, tailLength)
  const end = findEnd(tail)
  if (end < 0) throw new SheetFailure('file-truncated')
  const { offset, size } = await placeOfDirectory({ file, tail, end })
  if (offset + size > totalBytes) throw new SheetFailure('file-truncated')
  return readEntries(await readAt(file, offset, size))
}

/** Reads exactly so many bytes, or as many as there are. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  return bytes.subarray(0, bytesRead)
}

interface Tail {
  readonly file: FileHandle
  readonly tail: Buffer
  readonly end: number
}

interface DirectoryPlace {
  readonly offset: number
  readonly size: number
}

/** A zip of more than 4 GiB or 65,535 entries says in a second, wider record where its directory is. */
async function placeOfDirectory({ file, tail, end }: Tail): Promise<DirectoryPlace> {
  const near = { offset: tail.readUInt32LE(end + 16), size: tail.readUInt32LE(end + 12) }
  const locator = end - 20
  if (near.offset !== WIDE || locator < 0 || tail.readUInt32LE(locator) !== WIDE_LOCATOR_SIGNATURE)
    return near
  const wide = await readAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56)
  if (wide.length < 56) throw new SheetFailure('file-truncated')
  return { offset: Number(wide.readBigUInt64LE(48)), size: Number(wide.readBigUInt64LE(40)) }
}

function findEnd(tail: Buffer): number {
  for (let at = tail.length - END_LENGTH; at >= 0; at--)
    if (tail.readUInt32LE(at) === END_SIGNATURE) return at
  return -1
}

function readEntries(directory: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY_SIGNATURE) {
    const nameLength = directory.readUInt16LE(at + 28)
    const extraLength = directory.readUInt16LE(at + 30)
    const commentLength = directory.readUInt16LE(at + 32)
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      ...widened(extra, {
        uncompressedSize: directory.readUInt32LE(at + 24),
        compressedSize: directory.readUInt32LE(at + 20),
        offset: directory.readUInt32LE(at + 42),
      }),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

interface Sizes {
  readonly uncompressedSize: number
  readonly compressedSize: number
  readonly offset: number
}

/** Sizes that did not fit into 32 bits stand in the extra field, in this order, only those that did not fit. */
function widened(extra: Buffer, sizes: Sizes): Pick<ZipEntry, 'compressedSize' | 'offset'> {
  const wide = findWideField(extra)
  let at = 0
  const take = (near: number): number => {
    if (near !== WIDE || !wide || at + 8 > wide.length) return near
    at += 8
    return Number(wide.readBigUInt64LE(at - 8))
  }
  take(sizes.uncompressedSize)
  return { compressedSize: take(sizes.compressedSize), offset: take(sizes.offset) }
}

function findWideField(extra: Buffer): Buffer | undefined {
  let at = 0
  while (at + 4 <= extra.length) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + length)
    at += 4 + length
  }
  return undefined
}
