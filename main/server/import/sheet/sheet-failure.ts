/** Why a file could not be read as a table; a closed list, each with its own sentence. */
export type SheetFailureKind =
  | 'file-empty'
  | 'file-truncated'
  | 'file-password'
  | 'file-not-a-table'
  | 'file-too-large'
  | 'file-unclosed-quote'
  | 'file-no-rows'
  | 'file-missing'
  | 'file-unreadable'

export type SheetFailureData = Readonly<Record<string, string | number>>

interface SheetFailureDetails {
  readonly data?: SheetFailureData
  readonly cause?: unknown
}

/** Thrown while a file is opened or read; nothing was written because of it. */
export class SheetFailure extends Error {
  readonly kind: SheetFailureKind
  readonly data: SheetFailureData

  constructor(kind: SheetFailureKind, { data = {}, cause }: SheetFailureDetails = {}) {
    super(`sheet: ${kind}`, { cause })
    this.name = 'SheetFailure'
    this.kind = kind
    this.data = data
  }
}
