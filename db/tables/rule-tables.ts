import type { Made } from './made.ts'

/** Scheme, outcome table, template, calendar year, script: what was used is never edited, it gets a successor. */
export interface RuleTable extends Made {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly body: string
}
