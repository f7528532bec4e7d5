import { type CourseColumns, toCourseColumns } from '#db/course-columns.ts'
import { bestTimeIn } from '#shared/domain/callback/best-time.ts'
import type { CardEvent } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { withBestTime } from '#shared/domain/course/with-best-time.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import type { Facts } from '#shared/domain/template/facts.ts'

interface EditedCard {
  readonly events: readonly CardEvent[]
  /** As they are after the edit. */
  readonly facts: Facts
  readonly rules: ShopRules
  readonly isBinned: boolean
}

/** The course of a card whose facts now say another 最佳回访时间 (R09). */
export function courseAtBestTime({ events, facts, rules, isBinned }: EditedCard): CourseColumns {
  return toCourseColumns(cardAfter(withBestTime(events, bestTimeIn(facts)), rules), { isBinned })
}
