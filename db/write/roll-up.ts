import type { Store } from '../store.ts'
import type { RollUpTable } from '../tables/change-tables.ts'
import type { VisitTable } from '../tables/visit-tables.ts'
import type { RowDoor } from './row-door.ts'
import { placeholder } from './row-statement.ts'

/** As much of a visit as the daily counters need. */
export type CountedVisit = Pick<
  VisitTable,
  'agentId' | 'day' | 'gradeAfter' | 'channel' | 'number' | 'isEffective' | 'seconds'
>

/** Stands for "no grade" in the key of roll_up. */
export const NO_GRADE = '-'

/** What one visit adds to (1) or a void takes from (-1) the counters of its agent, day and grade. */
export function countVisit(visit: CountedVisit, sign: 1 | -1): RollUpTable {
  return {
    agentId: visit.agentId,
    day: visit.day,
    grade: visit.gradeAfter ?? NO_GRADE,
    calls: visit.channel === 'phone' ? sign : 0,
    visits: visit.number === null ? 0 : sign,
    effective: visit.isEffective * sign,
    seconds: (visit.seconds ?? 0) * sign,
  }
}

/** Sums counters of the same agent, day and grade, so that a chunk of an import costs few upserts. */
export function sumCounters(counters: readonly RollUpTable[]): readonly RollUpTable[] {
  const sums = new Map<string, RollUpTable>()
  for (const one of counters) {
    const key = `${one.agentId} ${one.day} ${one.grade}`
    const sum = sums.get(key)
    sums.set(key, sum ? add(sum, one) : one)
  }
  return [...sums.values()]
}

/** Adds counters to the stored ones: R11, the log and its figures in one transaction. */
export async function addToRollUp(door: RowDoor, counters: readonly RollUpTable[]): Promise<void> {
  const sql = upsertSql(door.store.engine)
  for (const { agentId, day, grade, calls, visits, effective, seconds } of sumCounters(counters)) {
    await door.run({ sql, values: [agentId, day, grade, calls, visits, effective, seconds] })
  }
}

function add(one: RollUpTable, other: RollUpTable): RollUpTable {
  return {
    ...one,
    calls: one.calls + other.calls,
    visits: one.visits + other.visits,
    effective: one.effective + other.effective,
    seconds: one.seconds + other.seconds,
  }
}

function upsertSql(engine: Store['engine']): string {
  const places = [0, 1, 2, 3, 4, 5, 6].map((place) => placeholder(engine, place)).join(', ')
  return `insert into roll_up (agent_id, day, grade, calls, visits, effective, seconds) values (${places})
    on conflict (agent_id, day, grade) do update set calls = roll_up.calls + excluded.calls,
    visits = roll_up.visits + excluded.visits, effective = roll_up.effective + excluded.effective,
    seconds = roll_up.seconds + excluded.seconds`
}
