import type { Selectable } from 'kysely'
import type { VisitTable } from '../../tables/visit-tables.ts'

/** A visit or attempt with the names a reader needs beside it; a void shows who took it back, when and why. */
export interface VisitRow extends Selectable<VisitTable> {
  readonly cardName: string
  readonly cardNumber: string
  readonly cardOwnerId: string | null
  readonly cardOwnerTeamId: string | null
  readonly agentName: string
  readonly agentTeamId: string | null
  readonly voidWhy: string | null
  readonly voidAt: string | null
  readonly voidByName: string | null
}
