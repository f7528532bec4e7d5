import type { Client } from '#shared/contract/client.ts'

/** A book that answers over one kind of wire. */
export interface Served {
  /** Somebody sits down somewhere new: another window, another browser. */
  sitDown(): Promise<Client>
  close(): Promise<void>
}

export interface Transport {
  readonly name: string
  /** Serves the book in this folder. */
  serve(folder: string): Promise<Served>
}
