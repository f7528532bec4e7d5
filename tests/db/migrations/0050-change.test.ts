import { test } from 'vitest'
import { engines, expectStep, MIGRATION_TIMEOUT, made, type Step } from './migration-book.ts'
import { peopleCardAndVisit } from './rows-of-a-book.ts'

const change = {
  id: 'h1',
  kind: 'visit.save',
  version: 1,
  entity: 'visit',
  entity_id: 'v1',
  payload: '{}',
  payload_hash: 'x',
  clock: 'x',
  by: 'u1',
  device: 'd1',
  at: made.made_at,
}

const added: Step['added'] = {
  change: [change],
  outbox: [{ change_id: 'h1', state: 'sent', at: made.made_at, answer: null }],
  draft: [{ user_id: 'u1', screen: 'desk', subject: 'c1', body: '还没写完', saved_at: made.made_at }],
  roll_up: [
    { agent_id: 'u1', day: '2026-11-22', grade: 'H', calls: 1, visits: 1, effective: 1, seconds: 95 },
  ],
}

const refused: Step['refused'] = [
  ['change', change],
  ['outbox', { change_id: 'nothing', state: 'sent', at: made.made_at }],
  ['outbox', { change_id: 'h1', state: 'lost', at: made.made_at }],
  ['draft', { user_id: 'u1', screen: 'desk', subject: 'c1', body: '又一份', saved_at: made.made_at }],
  [
    'roll_up',
    { agent_id: 'u1', day: '2026-11-22', grade: 'H', calls: 0, visits: 0, effective: 0, seconds: 0 },
  ],
]

test.each(engines)(
  '0050-change holds changes, drafts and daily counters, and takes nothing from a book of the version before, on $engine',
  ({ open }) =>
    expectStep(open, { before: '0040-visit', name: '0050-change', kept: peopleCardAndVisit, added, refused }),
  MIGRATION_TIMEOUT,
)
