import fc from 'fast-check'
import { type CallbackRow, queueMoment } from '#shared/domain/callback/callback-row.ts'
import { cardStatuses, isInQueue, stages } from '#shared/domain/card-status.ts'
import { addDays } from '#shared/domain/day.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import { addMinutes } from '#shared/domain/zone.ts'
import { now } from './visit-form.ts'

/** The queue of a 汽车 shop this morning. */
export const moment = queueMoment(now, defaultShopRules('car'))

/** Few values of each kind, so that ties and edges are met often. */
const days = fc.integer({ min: -4, max: 2 }).map((n) => addDays(moment.today, n))
const instants = fc.constantFrom(-1500, -600, -1, 0, 1, 15, 16, 600, 1500).map((n) => addMinutes(now, n))

/** Rows of open and ordered cards in every state a queue may meet. */
export const callbackRows: fc.Arbitrary<CallbackRow> = fc
  .record({
    id: fc.uuid(),
    status: fc.constantFrom(...cardStatuses.filter(isInQueue)),
    stage: fc.constantFrom(...stages),
    graded: fc.constantFrom(['H', 10] as const, ['A', 20] as const, ['C', 40] as const, [null, 15] as const),
    dueOn: days,
    dueMinute: fc.option(fc.constantFrom(0, 720, 1439)),
    limit: fc.option(fc.nat({ max: 3 })),
    promisedAt: fc.option(instants),
    retryAt: fc.option(instants),
    lastTriedAt: fc.option(instants),
    attempts: fc.nat({ max: 2 }),
    visitCount: fc.nat({ max: 2 }),
    isStarred: fc.boolean(),
  })
  .map(({ graded: [grade, queueRank], limit, ...row }) => {
    return { ...row, grade, queueRank, limitOn: limit === null ? null : addDays(row.dueOn, limit) }
  })

export const queues = fc.uniqueArray(callbackRows, { selector: ({ id }) => id, maxLength: 12 })
