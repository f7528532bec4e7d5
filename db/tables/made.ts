/** 0 or 1: neither engine's boolean, both engines' integer. */
export type Flag = 0 | 1

/** Who wrote the row, on which device, when, and through which door. */
export interface Made {
  readonly madeBy: string
  readonly madeOn: string
  readonly madeAt: string
  readonly via: 'screen' | 'cli' | 'import' | 'sync'
}
