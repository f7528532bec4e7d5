import { type Expression, type SqlBool, sql } from 'kysely'
import type { Day } from '#shared/domain/day.ts'
import type { UserId } from '#shared/domain/ids.ts'
import type { Reader } from '../../reader.ts'
import { type CardScope, isInScope } from '../card-scope.ts'
import { selectVisits } from './visit-queries.ts'
import type { VisitRow } from './visit-row.ts'

/** What the log across customers is narrowed down to; both days are included. The scope is on who made the visit. */
export interface VisitLogFilter {
  readonly scope: CardScope
  readonly from: Day
  readonly to: Day
  readonly agentId?: UserId
  readonly outcomes?: readonly string[]
  readonly channel?: string
  readonly gradeChanged?: boolean
  readonly late?: boolean
  readonly kind: 'all' | 'visits' | 'attempts'
}

/** The last row of the page before. */
export interface VisitPlace {
  readonly day: Day
  readonly occurredAt: string
  readonly id: string
}

export interface VisitLogPage {
  readonly filter: VisitLogFilter
  readonly after: VisitPlace | null
  readonly limit: number
}

/** Sums over all rows of the filter, voided ones left out. */
export interface VisitLogTotals {
  readonly visits: number
  readonly attempts: number
  readonly effective: number
  readonly seconds: number
  readonly late: number
}

/** One page of 回访记录, newest first. */
export function listVisitLog(reader: Reader, { filter, after, limit }: VisitLogPage): Promise<VisitRow[]> {
  let query = selectVisits(reader).where((eb) => eb.and(conditionsOf(filter)))
  if (after) {
    const { day, occurredAt, id } = after
    query = query.where(
      sql<SqlBool>`(visit.day, visit.occurred_at, visit.id) < (${day}, ${occurredAt}, ${id})`,
    )
  }
  return query
    .orderBy('visit.day', 'desc')
    .orderBy('visit.occurredAt', 'desc')
    .orderBy('visit.id', 'desc')
    .limit(limit)
    .execute()
}

/** What the filtered log comes to. */
export async function sumVisitLog(reader: Reader, filter: VisitLogFilter): Promise<VisitLogTotals> {
  const one = (condition: Expression<unknown>) =>
    sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`
  return await reader
    .selectFrom('visit')
    .select([
      one(sql`visit.number is not null`).as('visits'),
      one(sql`visit.number is null`).as('attempts'),
      one(sql`visit.is_effective = 1`).as('effective'),
      sql<number>`cast(coalesce(sum(visit.seconds), 0) as bigint)`.as('seconds'),
      one(sql`visit.is_late = 1`).as('late'),
    ])
    .where((eb) => eb.and(conditionsOf(filter)))
    .where('visit.isVoid', '=', 0)
    .executeTakeFirstOrThrow()
}

function conditionsOf(filter: VisitLogFilter): Expression<SqlBool>[] {
  const { scope, from, to, agentId, outcomes = [], channel, gradeChanged, late, kind } = filter
  const given = (condition: Expression<SqlBool>, isGiven: boolean) => (isGiven ? [condition] : [])
  const changed = sql<SqlBool>`coalesce(visit.grade_before, '') <> coalesce(visit.grade_after, '')`
  return [
    sql<SqlBool>`visit.day between ${from} and ${to}`,
    isInScope(scope, 'visit.agent_id'),
    ...given(sql`visit.agent_id = ${agentId}`, agentId !== undefined),
    ...(outcomes.length > 0 ? [sql<SqlBool>`visit.outcome in (${sql.join(outcomes)})`] : []),
    ...given(sql`visit.channel = ${channel}`, channel !== undefined),
    ...given(changed, gradeChanged === true),
    ...given(sql`not (${changed})`, gradeChanged === false),
    ...given(sql`visit.is_late = ${late ? 1 : 0}`, late !== undefined),
    ...given(sql`visit.number is not null`, kind === 'visits'),
    ...given(sql`visit.number is null`, kind === 'attempts'),
  ]
}
