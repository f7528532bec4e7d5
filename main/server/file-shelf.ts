import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { UserId } from '#shared/domain/ids.ts'

/** A file that a call may name by its id: picked on this PC, streamed up, or made by an export. */
export interface ShelvedFile {
  readonly fileId: string
  readonly path: string
  readonly fileName: string
  /** Only who put it there may use it; null for the desktop, which has picked it for whoever sits there. */
  readonly ownerId: UserId | null
}

export interface FileShelf {
  /** Where a new file of this id is to be written; null when the id is no id. */
  pathFor(fileId: string): string | null
  put(file: ShelvedFile): void
  /** The file, unless somebody else put it there. */
  find(fileId: string, viewerId: UserId): ShelvedFile | null
  /** The file, for the shell of the desktop program: whoever sits there has just been handed its id. */
  findOnDesktop(fileId: string): ShelvedFile | null
  /** Forgets the file, and removes it when it lies in the shelf's own folder. */
  drop(fileId: string): void
}

const FOLDER = 'files'
const FILE_ID = /^[0-9A-Za-z-]{8,64}$/

/** Files on their way in or out of the book in `folder`; what an earlier run left is thrown away. */
export function makeFileShelf(folder: string): FileShelf {
  const root = join(folder, FOLDER)
  rmSync(root, { recursive: true, force: true })
  const files = new Map<string, ShelvedFile>()

  function ownPath(fileId: string): string | null {
    return FILE_ID.test(fileId) ? join(root, fileId) : null
  }

  return {
    pathFor(fileId) {
      const path = ownPath(fileId)
      if (path) mkdirSync(root, { recursive: true, mode: 0o700 })
      return path
    },
    put: (file) => void files.set(file.fileId, file),
    find(fileId, viewerId) {
      const file = files.get(fileId)
      if (!file || (file.ownerId !== null && file.ownerId !== viewerId)) return null
      return existsSync(file.path) ? file : null
    },
    findOnDesktop: (fileId) => files.get(fileId) ?? null,
    drop(fileId) {
      const path = ownPath(fileId)
      files.delete(fileId)
      if (path) rmSync(path, { force: true })
    },
  }
}
