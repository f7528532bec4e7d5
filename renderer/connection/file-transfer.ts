import { v7 as newId } from 'uuid'
import { largestUpload } from '#shared/contract/file.ts'
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

export interface UploadWatch {
  readonly signal: AbortSignal
  /** How much of it has gone, from 0 to 1. */
  onProgress(share: number): void
}

const tooLarge = 413
const stored = 200

/** Streams a file of the browser to the program on this PC; a request of the older kind, since only that tells how far it is. */
export function uploadFile(
  file: Blob,
  fileName: string,
  { signal, onProgress }: UploadWatch,
): Promise<PickedFile> {
  if (file.size > largestUpload) return Promise.reject(new TransferFailure(tooLarge))
  const fileId = newId()
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', `/files/${fileId}?name=${encodeURIComponent(fileName)}`)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      if (request.status === stored) resolve({ fileId, fileName })
      else reject(new TransferFailure(request.status))
    }
    request.onerror = () => reject(new Error('file transfer: no answer'))
    request.onabort = () => reject(new DOMException('file transfer: stopped', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
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
