import type { StoreFailure } from '#db/store-error.ts'

/** Why a folder cannot be used as a book, as data; the sentence is in texts/. */
export type BookFailureData =
  | StoreFailure
  | { readonly kind: 'network-drive'; readonly file: string }
  | { readonly kind: 'no-folder'; readonly file: string }

export class BookFailure extends Error {
  readonly data: BookFailureData

  constructor(data: BookFailureData, options?: ErrorOptions) {
    super(`book: ${data.kind}`, options)
    this.name = 'BookFailure'
    this.data = data
  }
}
