import type { NewRow } from '#db/write/row-write.ts'
import type { CardCourse } from '#shared/domain/card-course.ts'
import { isInQueue } from '#shared/domain/card-status.ts'

/** The columns of a card that hold its course. */
export type CourseColumns = Pick<
  NewRow<'card'>,
  keyof Omit<CardCourse, 'grade'> | 'schemeId' | 'schemeVersion' | 'grade' | 'isQueued'
>

/** A derived course as the columns beside its card; a card in the bin is in no queue (R66). */
export function courseColumns(
  { grade, dueReason, isOutOfTouch, ...kept }: CardCourse,
  isBinned = false,
): CourseColumns {
  return {
    ...kept,
    schemeId: grade?.schemeId ?? null,
    schemeVersion: grade?.schemeVersion ?? null,
    grade: grade?.code ?? null,
    dueReason: dueReason && JSON.stringify(dueReason),
    isOutOfTouch: isOutOfTouch ? 1 : 0,
    isQueued: isInQueue(kept.status) && !isBinned ? 1 : 0,
  }
}
