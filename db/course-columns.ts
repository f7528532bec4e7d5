import type { CardCourse } from '#shared/domain/card-course.ts'
import { isInQueue } from '#shared/domain/card-status.ts'
import type { DueReason } from '#shared/domain/due-reason.ts'
import { remember } from '#shared/lib/remember.ts'
import { toGradeMark } from './queries/card-event-queries.ts'
import type { CardTable } from './tables/card-tables.ts'
import type { NewRow } from './write/row-write.ts'

const MOST_REASONS = 5000

type PlainKey = Exclude<keyof CardCourse, 'grade' | 'dueReason' | 'isOutOfTouch'>
type CourseKey = PlainKey | 'schemeId' | 'schemeVersion' | 'grade' | 'dueReason' | 'isOutOfTouch' | 'isQueued'

/** The columns of `card` that hold its course. */
export type CourseColumns = Required<Pick<NewRow<'card'>, CourseKey>>

/** A course as its card stores it; a card in the bin never stands in the queue (R66). */
export function toCourseColumns(course: CardCourse, { isBinned = false } = {}): CourseColumns {
  const { grade, dueReason, isOutOfTouch, ...plain } = course
  return {
    ...plain,
    schemeId: grade?.schemeId ?? null,
    schemeVersion: grade?.schemeVersion ?? null,
    grade: grade?.code ?? null,
    dueReason: dueReason && JSON.stringify(dueReason),
    isOutOfTouch: isOutOfTouch ? 1 : 0,
    isQueued: isInQueue(course.status) && !isBinned ? 1 : 0,
  }
}

/** The course that a card's columns hold. */
export function toCourse(card: Omit<Pick<CardTable, CourseKey>, 'isQueued'>): CardCourse {
  return {
    grade: toGradeMark(card.schemeId, card.schemeVersion, card.grade),
    callIntent: card.callIntent,
    stage: card.stage,
    status: card.status,
    orderedOn: card.orderedOn,
    deliveryOn: card.deliveryOn,
    anchorAt: card.anchorAt,
    dueOn: card.dueOn,
    dueMinute: card.dueMinute,
    limitOn: card.limitOn,
    promisedAt: card.promisedAt,
    retryAt: card.retryAt,
    dueReason: toDueReason(card.dueReason),
    attempts: card.attempts,
    attemptDays: card.attemptDays,
    isOutOfTouch: card.isOutOfTouch === 1,
    visitCount: card.visitCount,
    lastVisitAt: card.lastVisitAt,
    lastEffectiveAt: card.lastEffectiveAt,
    lastTriedAt: card.lastTriedAt,
    queueRank: card.queueRank,
  }
}

/** The reason as data; the sentence is made by the screen. */
export function toDueReason(text: string | null): DueReason | null {
  return text === null ? null : readReason(text)
}

/** Many cards of a day have the same reason, so that each is read once; nobody edits one. */
const readReason = remember((text): DueReason => JSON.parse(text), MOST_REASONS)
