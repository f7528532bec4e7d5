import { stages } from '#shared/domain/card-status.ts'
import type { QueueProfile } from '#shared/domain/shop-rules.ts'
import { type Fragment, fixed } from '../../engine/fragment.ts'

/** The place of a card inside its band before day, hour and id; the same numbers as compareCallbacks sorts by (decision 5). */
export function placeInProfile(profile: QueueProfile): Fragment {
  return places[profile]
}

/** More than any rank: a stage nearer to closing beats every grade. */
const MOST_RANKS = 10_000

const places: Readonly<Record<QueueProfile, Fragment>> = {
  'grade-then-time': fixed('c.queue_rank'),
  'nearest-to-closing': fixed(`(${distanceToClosing()}) * ${MOST_RANKS} + c.queue_rank`),
  'new-first': fixed(`case when c.visit_count = 0 and c.attempts = 0 then 0
    when c.visit_count > 0 and c.grade is not null then c.queue_rank
    when c.is_starred = 1 then 1000 when c.visit_count = 0 then 1001 else 1002 end`),
}

/** Ordered first, then the funnel from the bottom up; 放弃 is the side exit, not the bottom. */
function distanceToClosing(): string {
  const distances = stages.map((stage, place) => {
    const distance = stage === 'abandoned' ? stages.length : stages.length - place - 1
    return `when '${stage}' then ${distance}`
  })
  return `case when c.status = 'ordered' then 0 else case c.stage ${distances.join(' ')} end end`
}
