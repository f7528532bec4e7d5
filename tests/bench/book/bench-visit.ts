import type { Made } from '#db/tables/made.ts'
import type { VisitTable } from '#db/tables/visit-tables.ts'
import type { GradeMark } from '#shared/domain/card-event.ts'
import { addDays, type Day } from '#shared/domain/day.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { instantAt } from '#shared/domain/zone.ts'
import type { SeededRandom } from '#shared/lib/seeded-random.ts'
import { BENCH_TODAY } from './bench-clock.ts'

const phrases = [
  '客户表示近期比较忙，约下周三下午再联系，',
  '对价格比较敏感，希望先看一下置换方案，',
  '家里老人意见不统一，需要和爱人商量后决定，',
  '关注售后服务和交付周期，答应周末到店试驾，',
  '预算大概在十二万左右，希望能分期付款，',
]

interface BenchVisit {
  readonly cardId: string
  readonly agentId: string
  readonly grade: GradeMark
  readonly rules: ShopRules
  readonly random: SeededRandom
  newId(): string
}

/** The last contact of an invented customer, some days ago, with the next one agreed. */
export function benchVisit({
  cardId,
  agentId,
  grade,
  rules,
  random,
  newId,
}: BenchVisit): Omit<VisitTable, keyof Made> {
  const day = addDays(BENCH_TODAY, -random.between(6, 28))
  const occurredAt = instantAt(day, random.between(9 * 60, 19 * 60), rules.clockwork)
  const isReached = random.chance(0.95)
  const nextOn = isReached ? nextDay(random) : null
  const nextMinute = random.chance(0.4) ? random.between(9, 19) * 60 : null
  const isPromise = nextOn !== null && nextMinute !== null && random.chance(0.02)
  return {
    ...{ id: newId(), cardId, agentId, number: isReached ? 1 : null },
    ...{ occurredAt, precision: 'minute', recordedAt: occurredAt, receivedAt: occurredAt, day, isLate: 0 },
    ...{ lateReason: null, channel: 'phone', direction: 'out', phoneId: null },
    ...{ outcome: isReached ? 'talked' : 'no-answer', outcomeVersion: 1 },
    ...{ isReached: isReached ? 1 : 0, isEffective: isReached ? 1 : 0, seconds: random.between(20, 300) },
    ...{ schemeId: grade.schemeId, schemeVersion: grade.schemeVersion },
    ...{ gradeBefore: grade.code, gradeAfter: grade.code, callIntent: null, impression: null },
    content: random.pick(phrases) + random.pick(phrases) + random.pick(phrases),
    ...{ bottleneck: null, nextOn, nextMinute, nextReason: null },
    promisedAt: isPromise ? instantAt(nextOn, nextMinute, rules.clockwork) : null,
    retryAt: isReached
      ? null
      : instantAt(addDays(BENCH_TODAY, random.between(-2, 4)), 11 * 60, rules.clockwork),
    ...{
      statusAfter: null,
      intentQuestions: null,
      invitation: 'none',
      importId: null,
      isVoid: 0,
      signedBy: null,
    },
  }
}

/** One in ten is due up to today, most of those today or yesterday; the others in the coming four weeks. */
function nextDay(random: SeededRandom): Day {
  if (random.chance(0.1)) return addDays(BENCH_TODAY, -random.pick([0, 0, 0, 0, 1, 1, 2, 3, 4]))
  return addDays(BENCH_TODAY, random.between(1, 28))
}
