import type { Database } from 'better-sqlite3'
import { BENCH_NOW, BENCH_TODAY } from '../book/bench-clock.ts'

const PAGE = 50
const SOON = '2026-11-20T02:15:00.000Z'
const COLUMNS = `c.id, c.number, c.name, c.owner_id, c.facts, c.grade, c.is_starred, c.due_on, c.due_minute, c.limit_on,
  c.promised_at, c.due_reason, c.attempts, c.last_tried_at, c.is_out_of_touch, c.visit_count`
const NOT_WAITING = `(c.retry_at is null or c.retry_at <= '${BENCH_NOW}')`
const WITHIN_LIMIT = `(c.limit_on is null or c.limit_on >= '${BENCH_TODAY}')`

/** The first page of an agent's queue as somebody would write it by hand: band after band until it is full. */
export function prepareRawQueue(sqlite: Database): (agentId: string) => readonly unknown[] {
  const bands = [
    sqlite.prepare<[string, number]>(`select ${COLUMNS} from card c where c.owner_id = +? and c.is_queued = 1
      and c.promised_at is not null and c.promised_at <= '${SOON}' and ${NOT_WAITING} order by c.promised_at, c.id limit +?`),
    ...[
      `c.due_on <= '${BENCH_TODAY}' and c.limit_on < '${BENCH_TODAY}'`,
      `c.due_on < '${BENCH_TODAY}' and ${WITHIN_LIMIT}`,
      `c.due_on = '${BENCH_TODAY}' and ${WITHIN_LIMIT}`,
    ].map((due) => sqlite.prepare<[string, number]>(bandStatement(sqlite, due))),
  ]
  return (agentId) => {
    const rows: unknown[] = []
    for (const band of bands) {
      if (rows.length < PAGE) rows.push(...band.all(agentId, PAGE - rows.length))
    }
    return rows
  }
}

function bandStatement(sqlite: Database, due: string): string {
  const ranks = sqlite.prepare('select distinct queue_rank from card order by 1').pluck().all()
  return `select ${COLUMNS} from (values ${ranks.map((rank) => `(${rank})`).join(', ')}) r
    cross join card c indexed by card_queue where c.owner_id = +? and c.queue_rank = r.column1 and c.is_queued = 1
    and ${due} and c.promised_at is null and ${NOT_WAITING} limit +?`
}
