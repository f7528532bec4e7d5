import type { CardScope } from '#db/queries/card-scope.ts'
import type { Assignee } from '#shared/domain/assignment/assignee.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import type { HostParts } from '../context.ts'

/** What is to be brought in, and how. */
export interface ImportRequest {
  readonly importId: string
  readonly path: string
  readonly fileName: string
  readonly mapping: Mapping
  /** A known customer is brought up to date instead of reported. */
  readonly update: boolean
  /** Everything is read and decided, nothing is written. */
  readonly dryRun: boolean
  /** Whose the new cards are; nobody's in the pool. */
  readonly ownerId: string | null
  /** Where there are any, the new cards go to these in turn. */
  readonly dealTo?: readonly Assignee[]
  /** Which cards may be brought up to date; others are reported as known (R46). */
  readonly scope: CardScope
  /** Whose act it is. */
  readonly by: string
  readonly host: HostParts
}
