/** Why a book could not be opened; `what` is the engine's own word, for the log only. */
export type OpenFailure =
  | { readonly kind: 'not-a-database'; readonly file: string }
  | { readonly kind: 'foreign'; readonly file: string }
  | { readonly kind: 'newer'; readonly file: string; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'corrupt'; readonly file: string; readonly what: string }
  | { readonly kind: 'read-only'; readonly file: string }
  | { readonly kind: 'disk-full'; readonly file: string }
  | { readonly kind: 'locked'; readonly file: string; readonly pid: number | null }
  | { readonly kind: 'old-engine'; readonly file: string; readonly version: string }

/** Why a write was refused as a whole; nothing of it was stored. */
export type WriteFailure =
  | { readonly kind: 'other-content'; readonly changeId: string }
  | { readonly kind: 'row-missing'; readonly table: string; readonly id: string }
  | { readonly kind: 'not-unique'; readonly columns: string }

export type StoreFailure = OpenFailure | WriteFailure

/** Thrown by db; `failure` says in a closed list what a sentence for a person needs. */
export class StoreError extends Error {
  readonly failure: StoreFailure

  constructor(failure: StoreFailure, cause?: unknown) {
    super(`store: ${failure.kind}`, { cause })
    this.name = 'StoreError'
    this.failure = failure
  }
}
