import type { Selectable } from 'kysely'
import { toCourse, toCourseColumns } from '#db/course-columns.ts'
import type { CardRow } from '#db/queries/card-row.ts'
import type { CustomerNumberTable, PhoneTable } from '#db/tables/card-tables.ts'
import type { Command } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import type { Instant } from '#shared/domain/day.ts'

interface BinCard {
  readonly changeId: string
  readonly card: CardRow
  readonly phones: readonly Selectable<PhoneTable>[]
  readonly customerNumbers: readonly Selectable<CustomerNumberTable>[]
}

/** The card off every screen and out of every count; its numbers are free for another card. */
export function binCardCommand(binned: BinCard & { readonly why: string; readonly at: Instant }): Command {
  const { changeId, card, why, at } = binned
  return {
    ...{ id: changeId, kind: 'card.bin', version: 1, entity: 'card', entityId: card.id },
    payload: { deletedAt: { old: null, new: at }, why },
    rows: binRows(binned, at),
  }
}

/** The card back with the numbers that went with it; its course is as it was (R01). */
export function restoreCardCommand(restored: BinCard): Command {
  const { changeId, card } = restored
  return {
    ...{ id: changeId, kind: 'card.restore', version: 1, entity: 'card', entityId: card.id },
    payload: { deletedAt: { old: card.deletedAt, new: null } },
    rows: binRows(restored, null),
  }
}

function binRows({ card, phones, customerNumbers }: BinCard, deletedAt: Instant | null): readonly RowWrite[] {
  const { isQueued } = toCourseColumns(toCourse(card), { isBinned: deletedAt !== null })
  const went = ({ deletedAt: goneAt }: { readonly deletedAt: string | null }) => goneAt === card.deletedAt
  return [
    { update: 'card', id: card.id, set: { deletedAt, isQueued } },
    ...phones.filter(went).map(({ id }): RowWrite => ({ update: 'phone', id, set: { deletedAt } })),
    ...customerNumbers.filter(went).map(({ id }): RowWrite => {
      return { update: 'customerNumber', id, set: { deletedAt } }
    }),
  ]
}
