import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { readAt, readZipDirectory, type ZipEntry } from '../xlsx/zip-directory.ts'
import { formOf } from './file-form.ts'
import { openTextSheet } from './open-text-sheet.ts'
import { openWholeSheet } from './open-whole-sheet.ts'
import { openXlsxSheet } from './open-xlsx-sheet.ts'
import type { Sheet } from './sheet.ts'
import { SheetFailure } from './sheet-failure.ts'

const HEAD_BYTES = 1024 * 1024

/** Opens a list by what it is, not by what its name says; throws SheetFailure where it is no table or is damaged. */
export async function openSheet(path: string): Promise<Sheet> {
  const file = await openFile(path)
  try {
    const { size } = await file.stat()
    if (size === 0) throw new SheetFailure('file-empty')
    return await openByForm({ path, file, totalBytes: size })
  } finally {
    await file.close()
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (error) {
    throw new SheetFailure('file-missing', { data: { fileName: basename(path) }, cause: error })
  }
}

interface OpenedFile {
  readonly path: string
  readonly file: FileHandle
  readonly totalBytes: number
}

async function openByForm({ path, file, totalBytes }: OpenedFile): Promise<Sheet> {
  const head = await readAt(file, 0, HEAD_BYTES)
  const form = formOf(head)
  switch (form.form) {
    case 'text':
      return openTextSheet({ path, totalBytes, head })
    case 'zip':
      return await openZip({ path, file, totalBytes })
    case 'compound':
      return await openCompound({ path, totalBytes, file })
    case 'old-excel':
      return await openWholeSheet({ path, totalBytes, kind: 'xls', form: 'xls' })
    case 'html':
    case 'xml-sheet':
      return await openWholeSheet({ path, totalBytes, kind: 'xls', form: 'markup' })
    case 'other':
      throw new SheetFailure('file-not-a-table', { data: { what: form.what } })
  }
}

async function openZip({ path, file, totalBytes }: OpenedFile): Promise<Sheet> {
  const entries = await readZipDirectory(file, totalBytes)
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  if (names.has('xl/workbook.xml'))
    return await openXlsxSheet({ zip: { path, entries: byName(entries) }, totalBytes })
  if (names.has('xl/workbook.bin') || names.has('content.xml')) {
    return await openWholeSheet({ path, totalBytes, kind: 'xlsx', form: 'package' })
  }
  throw new SheetFailure('file-not-a-table', {
    data: { what: names.has('word/document.xml') ? 'Word' : 'ZIP' },
  })
}

function byName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  return new Map(entries.map((entry) => [entry.name, entry]))
}

/** The old container holds an .xls, or an .xlsx that somebody locked with a password. */
async function openCompound({ path, file, totalBytes }: OpenedFile): Promise<Sheet> {
  const bytes = await readAt(file, 0, Math.min(totalBytes, 64 * HEAD_BYTES))
  const has = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage') || hasFilePass(bytes)) throw new SheetFailure('file-password')
  if (has('WordDocument')) throw new SheetFailure('file-not-a-table', { data: { what: 'Word' } })
  if (!has('Workbook') && !has('Book'))
    throw new SheetFailure(has('Root Entry') ? 'file-not-a-table' : 'file-truncated', {
      data: { what: 'OLE' },
    })
  return await openWholeSheet({ path, totalBytes, kind: 'xls', form: 'xls' })
}

/** An .xls locked with a password says so in one of the first records of its workbook stream. */
function hasFilePass(bytes: Buffer): boolean {
  let at = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]))
  for (let records = 0; at >= 0 && records < 4 && at + 4 <= bytes.length; records++) {
    if (bytes.readUInt16LE(at) === 0x002f) return true
    at += 4 + bytes.readUInt16LE(at + 2)
  }
  return false
}
