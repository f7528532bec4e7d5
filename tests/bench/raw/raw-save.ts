import type { Database } from 'better-sqlite3'
import { BENCH_NOW, BENCH_TODAY } from '../book/bench-clock.ts'

type Row = Readonly<Record<string, unknown>>

/** Ids for one saved visit. */
export interface SavedIds {
  readonly cardId: string
  readonly visitId: string
  readonly changeId: string
}

/**
 * What saving a visit costs by hand: the card's story read, visit, card, counters and change written in one durable
 * transaction, and the queue counted anew. Its rows are copies of what the product has just written, under other ids.
 */
export function prepareRawSave(sqlite: Database): (ids: SavedIds) => void {
  const template = (sql: string) => sqlite.prepare<[], Row>(sql).get() ?? {}
  const visit = template(`select * from visit where recorded_at = '${BENCH_NOW}' order by rowid desc limit 1`)
  const change = template(`select * from change where kind = 'visit.save' order by position desc limit 1`)
  const course = template(
    `select scheme_id, scheme_version, grade, call_intent, stage, status, ordered_on, delivery_on, anchor_at, due_on,
      due_minute, limit_on, promised_at, retry_at, due_reason, attempts, attempt_days, is_out_of_touch, visit_count,
      last_visit_at, last_effective_at, last_tried_at, queue_rank, is_queued from card where id = '${visit.card_id}'`,
  )
  const { position: _position, ...changeRow } = change
  const read = [
    'select * from card where id = ?',
    'select * from visit where card_id = ?',
    'select * from void where card_id = ?',
    'select * from course_event where card_id = ?',
    'select * from phone where card_id = ?',
  ].map((sql) => sqlite.prepare<[string]>(sql))
  const insertVisit = prepareInsert(sqlite, 'visit', visit)
  const insertChange = prepareInsert(sqlite, 'change', changeRow)
  const sets = Object.keys(course).map((column) => `"${column}" = @${column}`)
  const updateCard = sqlite.prepare<[Row]>(`update card set ${sets.join(', ')} where id = @id`)
  const count = sqlite.prepare<[Row]>(
    `insert into roll_up values (@agent_id, @day, @grade_after, 1, 1, 1, 60) on conflict do update set calls = calls + 1,
      visits = visits + 1, effective = effective + 1, seconds = seconds + 60`,
  )
  const begin = sqlite.prepare('begin immediate')
  const commit = sqlite.prepare('commit')
  const countDue = prepareCountDue(sqlite)
  return ({ cardId, visitId, changeId }) => {
    begin.run()
    for (const statement of read) statement.all(cardId)
    insertVisit.run({ ...visit, id: visitId, card_id: cardId })
    updateCard.run({ ...course, id: cardId })
    count.run(visit)
    insertChange.run({ ...changeRow, id: changeId, entity_id: visitId })
    commit.run()
    countDue.get(visit.agent_id)
  }
}

/** The badge: rows of the index only. */
function prepareCountDue(sqlite: Database) {
  const ranks = sqlite.prepare('select distinct queue_rank from card order by 1').pluck().all()
  return sqlite.prepare<
    [unknown]
  >(`select count(*) from (values ${ranks.map((rank) => `(${rank})`).join(', ')}) r
    cross join card c indexed by card_queue where c.owner_id = +? and c.queue_rank = r.column1 and c.is_queued = 1
    and c.due_on <= '${BENCH_TODAY}' and c.promised_at is null and (c.retry_at is null or c.retry_at <= '${BENCH_NOW}')`)
}

function prepareInsert(sqlite: Database, table: string, row: Row) {
  const columns = Object.keys(row)
  const names = columns.map((column) => `"${column}"`).join(', ')
  return sqlite.prepare<[Row]>(
    `insert into "${table}" (${names}) values (${columns.map((column) => `@${column}`).join(', ')})`,
  )
}
