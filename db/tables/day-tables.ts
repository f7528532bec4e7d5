import type { Made } from './made.ts'

export interface DayReportTable extends Made {
  readonly id: string
  readonly agentId: string
  readonly day: string
  readonly summary: string
  readonly tomorrow: string
  readonly submittedAt: string | null
  readonly body: string
}

export interface CheckTable extends Made {
  readonly id: string
  readonly visitId: string
  readonly cardId: string
  readonly words: string | null
}

export interface CheckDoneTable extends Made {
  readonly id: string
  readonly checkId: string
}

export interface SignOffTable extends Made {
  readonly id: string
  readonly agentId: string
  readonly day: string
  readonly step: string
  readonly part: number
  readonly content: string
  readonly signature: string
  readonly signerKey: string
}
