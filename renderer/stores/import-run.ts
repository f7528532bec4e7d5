import { create } from 'zustand'
import type { PickedFile } from '#renderer/connection/desktop.ts'
import type { Outputs } from '#shared/contract/client.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'

export type ListLook = Outputs['import']['look']
type Watch = Outputs['import']['watch']
export type ImportProgress = Watch extends AsyncIterable<infer Progress> ? Progress : never

/** Whose the new cards are: nobody's yet, one's own, or several people's in turn. */
export type ImportGoal = 'pool' | 'me' | 'people'

/** One list on its way into the book; it goes on while another screen is looked at. */
export interface ImportRun {
  readonly stage: 'choose' | 'looking' | 'mapping' | 'running' | 'result'
  readonly file: PickedFile | null
  /** How much of the file has reached the program, from 0 to 1; null where nothing is sent up. */
  readonly sent: number | null
  /** Stops the sending or the looking. */
  readonly stopLooking: (() => void) | null
  readonly look: ListLook | null
  readonly mapping: Mapping | null
  readonly update: boolean
  readonly goal: ImportGoal
  /** Whom the new cards are shared out among, with the goal `people`. */
  readonly dealTo: readonly string[]
  readonly importId: string | null
  readonly isDry: boolean
  readonly isCancelling: boolean
  readonly progress: ImportProgress | null
  readonly failure: unknown
  /** The result has been looked at; it need not be announced any more. */
  readonly isSeen: boolean
}

const fresh: ImportRun = {
  stage: 'choose',
  file: null,
  sent: null,
  stopLooking: null,
  look: null,
  mapping: null,
  update: false,
  goal: 'pool',
  dealTo: [],
  importId: null,
  isDry: true,
  isCancelling: false,
  progress: null,
  failure: null,
  isSeen: false,
}

export const useImportRun = create<ImportRun>(() => fresh)

export function clearImportRun(): void {
  useImportRun.setState(fresh, true)
}

/** How far it is, in whole percents. */
export function percentOf(progress: ImportProgress | null): number {
  if (!progress || progress.totalBytes === 0) return 0
  return Math.min(100, Math.round((100 * progress.bytes) / progress.totalBytes))
}
