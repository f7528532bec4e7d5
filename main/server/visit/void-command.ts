import { toCourseColumns } from '#db/course-columns.ts'
import type { CardRow } from '#db/queries/card-row.ts'
import type { VisitRow } from '#db/queries/visit/visit-row.ts'
import type { Command } from '#db/write/command.ts'
import type { CardEvent, VoidEvent } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { UserId } from '#shared/domain/ids.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { goodRows, type TouchedNumber } from './number-rows.ts'

interface VoidCommand {
  readonly changeId: string
  readonly voidId: string
  readonly visit: VisitRow
  readonly card: CardRow
  readonly events: readonly CardEvent[]
  readonly rules: ShopRules
  /** Numbers that the visit alone had marked. */
  readonly numbers: readonly TouchedNumber[]
  readonly lift: { readonly by: UserId; readonly at: Instant; readonly why: string }
}

/** A visit taken back: struck through under its number, out of every count, the card as if it had never been (R61). */
export function voidCommand(voided: VoidCommand): Command {
  const { changeId, voidId, visit, card, events, rules, numbers, lift } = voided
  const { id: visitId, cardId } = visit
  const { at, why } = lift
  const event: VoidEvent = { kind: 'void', id: voidId, visitId, occurredAt: at, recordedAt: at }
  const course = cardAfter([...events, event], rules)
  return {
    ...{ id: changeId, kind: 'visit.void', version: 1, entity: 'visit', entityId: visitId },
    payload: { ref: voidId, cardId, why },
    rows: [
      { insert: 'void', row: { id: voidId, visitId, cardId, why } },
      { update: 'card', id: cardId, set: toCourseColumns(course, { isBinned: card.deletedAt !== null }) },
      ...goodRows(numbers, lift),
    ],
  }
}
