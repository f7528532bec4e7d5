import type { CardBeginning } from '#db/bulk-card.ts'
import { toCourseColumns } from '#db/course-columns.ts'
import { toCreatedColumns } from '#db/queries/created-as.ts'
import type { CardEvent, CreatedEvent, GradeMark, VisitEvent } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'

interface Beginning {
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly grade: GradeMark | null
  readonly bestTime: string | null
  readonly visit: VisitEvent | null
}

const MOST_REMEMBERED = 20_000

/** Derives the course of cards that begin their life in a list; those that begin alike are worked out once. */
export function createCourseReader(rules: ShopRules): (beginning: Beginning) => CardBeginning {
  const known = new Map<string, CardBeginning>()
  return (beginning) => {
    if (beginning.visit) return courseColumns(beginning, rules)
    const key = `${beginning.occurredAt} ${beginning.grade?.code ?? ''} ${beginning.bestTime ?? ''}`
    const remembered = known.get(key)
    if (remembered) return remembered
    if (known.size >= MOST_REMEMBERED) known.clear()
    const columns = courseColumns(beginning, rules)
    known.set(key, columns)
    return columns
  }
}

function courseColumns(
  { occurredAt, recordedAt, grade, bestTime, visit }: Beginning,
  rules: ShopRules,
): CardBeginning {
  const created: CreatedEvent = {
    kind: 'created',
    ...{ id: 'created', occurredAt, recordedAt, grade, bestTime, status: 'open' },
    stage: grade ? 'graded' : 'resource',
  }
  const events: readonly CardEvent[] = visit ? [created, visit] : [created]
  return { ...toCreatedColumns(created), ...toCourseColumns(cardAfter(events, rules)) }
}
