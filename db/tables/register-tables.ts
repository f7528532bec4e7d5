import type { Flag, Made } from './made.ts'

export interface RegistrationTable extends Made {
  readonly id: string
  readonly cardId: string | null
  readonly kind: string
  readonly arrivedAt: string
  readonly leftAt: string | null
  readonly recordedAt: string
  readonly receivedAt: string
  readonly day: string
  readonly isLate: Flag
  readonly headcount: number
  readonly agentId: string | null
  readonly customer: string
  readonly body: string
}

export interface RegistrationGradeTable extends Made {
  readonly id: string
  readonly registrationId: string
  readonly schemeId: string
  readonly schemeVersion: number
  readonly grade: string
}
