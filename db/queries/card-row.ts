import type { Selectable } from 'kysely'
import type { CardTable } from '../tables/card-tables.ts'

/** A card as it is stored, with its owner's name and team. */
export interface CardRow extends Selectable<CardTable> {
  readonly ownerName: string | null
  readonly ownerTeamId: string | null
}
