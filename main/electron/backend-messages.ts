import type { Session } from '#main/server/auth/sessions.ts'

/** Who is logged in at which window: kept by the shell, so that a new backend knows everybody again. */
export interface KeptSeats {
  readonly sessions: readonly Session[]
  readonly tokens: Readonly<Record<string, string | null>>
}

/** A file that the person picked, under the id by which calls name it. */
export interface PickedFile {
  readonly fileId: string
  readonly fileName: string
  readonly bytes: number
}

export type ToBackend =
  | { readonly kind: 'open'; readonly folder: string; readonly kept: KeptSeats }
  /** Comes with the port to be answered on. */
  | { readonly kind: 'seat'; readonly name: string }
  | { readonly kind: 'pick'; readonly request: number; readonly path: string }
  | { readonly kind: 'save'; readonly request: number; readonly fileId: string; readonly path: string }
  | { readonly kind: 'stop' }

export type FromBackend =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'kept'; readonly kept: KeptSeats }
  | { readonly kind: 'picked'; readonly request: number; readonly file: PickedFile | null }
  | { readonly kind: 'saved'; readonly request: number; readonly isSaved: boolean }

/** What the preload gives to the page, and the main process listens for. */
export const channels = {
  portWanted: 'port-wanted',
  port: 'port',
  pickFile: 'pick-file',
  saveFile: 'save-file',
} as const
