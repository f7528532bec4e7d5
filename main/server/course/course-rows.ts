import { toCourseColumns } from '#db/course-columns.ts'
import type { NewRow, RowWrite } from '#db/write/row-write.ts'
import type { CardCourse } from '#shared/domain/card-course.ts'
import type { RegradeEvent } from '#shared/domain/card-event.ts'
import type { CardId } from '#shared/domain/ids.ts'

interface Regraded {
  readonly cardId: CardId
  readonly event: RegradeEvent
  /** The course with the event among what befell the card. */
  readonly course: CardCourse
}

/** The event of a card that is regraded without a visit, and its course after it (R05). */
export function regradeRows({ cardId, event, course }: Regraded, isBinned = false): readonly RowWrite[] {
  return [
    { insert: 'courseEvent', row: toRow(cardId, event) },
    { update: 'card', id: cardId, set: toCourseColumns(course, { isBinned }) },
  ]
}

function toRow(cardId: CardId, event: RegradeEvent): NewRow<'courseEvent'> {
  const { kind, id, occurredAt, recordedAt, ...body } = event
  return { id, cardId, kind, occurredAt, recordedAt, body: JSON.stringify(body) }
}
