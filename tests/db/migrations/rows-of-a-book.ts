import { made, type Rows } from './migration-book.ts'

/** Rows that later migrations must leave as they are; each table as its migration made it. */
export const people: Rows = {
  team: [{ id: 't1', name: '一组', ...made }],
  user: [
    {
      id: 'u1',
      login_name: 'chen',
      name: '陈敏',
      team_id: 't1',
      password_hash: null,
      recovery_hash: null,
      rest_weekdays: '[3]',
      is_active: 1,
      ...made,
    },
  ],
}

export const card = {
  id: 'c1',
  number: 'A-26-0001',
  name: '张伟𠮷',
  owner_id: 'u1',
  template_code: 'car',
  template_version: 1,
  facts: '{"model":"朗逸"}',
  is_starred: 0,
  stage: 'resource',
  status: 'open',
  registered_at: '2026-11-22T02:00:00.000Z',
  anchor_at: '2026-11-22T02:00:00.000Z',
  due_on: '2026-11-24',
  due_minute: null,
  attempts: 0,
  attempt_days: 0,
  is_out_of_touch: 0,
  visit_count: 0,
  queue_rank: 1,
  is_queued: 1,
  ...made,
}

export const visit = {
  id: 'v1',
  card_id: 'c1',
  agent_id: 'u1',
  number: 1,
  occurred_at: '2026-11-22T02:00:00.000Z',
  precision: 'minute',
  recorded_at: '2026-11-22T02:01:00.000Z',
  received_at: '2026-11-22T02:01:00.000Z',
  day: '2026-11-22',
  is_late: 0,
  channel: 'phone',
  direction: 'out',
  outcome: 'talked',
  outcome_version: 1,
  is_reached: 1,
  is_effective: 1,
  seconds: 95,
  content: '周末来看车',
  is_void: 0,
  ...made,
}

export const peopleAndCard: Rows = { ...people, card: [card] }
export const peopleCardAndVisit: Rows = { ...peopleAndCard, visit: [visit] }
