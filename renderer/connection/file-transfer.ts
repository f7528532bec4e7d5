import { v7 as newId } from 'uuid'
import { desktopOf, type PickedFile } from './desktop.ts'

const codes: Readonly<Record<number, string>> = {
  401: 'NOT_LOGGED_IN',
  403: 'FORBIDDEN',
  413: 'TOO_LARGE',
  507: 'STORE',
}

/** A file that did not reach the program; has the shape of the contract's failures, so it gets its sentence. */
export class TransferFailure extends Error {
  readonly code: string
  readonly defined = true
  readonly data = {}

  constructor(status: number) {
    super(`file transfer: ${status}`)
    this.name = 'TransferFailure'
    this.code = codes[status] ?? 'INTERNAL_SERVER_ERROR'
  }
}

/** Streams a file of the browser to the program on this PC. */
export async function uploadFile(file: Blob, fileName: string): Promise<PickedFile> {
  const fileId = newId()
  const answer = await fetch(`/files/${fileId}?name=${encodeURIComponent(fileName)}`, {
    method: 'PUT',
    body: file,
  })
  if (!answer.ok) throw new TransferFailure(answer.status)
  return { fileId, fileName }
}

/** Hands a file that the program has made to the person: the system's dialog, or the browser's downloads. */
export async function fetchFile(
  page: Window,
  { fileId, fileName }: PickedFile,
): Promise<'saved' | 'downloading' | 'left'> {
  const desktop = desktopOf(page)
  if (desktop) return (await desktop.saveFile(fileId, fileName)) ? 'saved' : 'left'
  const link = page.document.createElement('a')
  link.href = `/files/${fileId}`
  link.download = fileName
  link.click()
  return 'downloading'
}
