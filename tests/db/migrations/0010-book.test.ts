import { test } from 'vitest'
import { engines, expectStep, MIGRATION_TIMEOUT, made, type Step } from './migration-book.ts'
import { people } from './rows-of-a-book.ts'

const added: Step['added'] = {
  book: [
    {
      id: 'b1',
      name: '东城店',
      zone: 'Asia/Shanghai',
      sealed_key: '{}',
      epoch: 1,
      day_starts_at: 0,
      is_demo: 0,
      ...made,
    },
  ],
  device: [{ id: 'd1', incarnation: 'i1', name: '前台', seat_prefix: 'A', is_own: 1, ...made }],
  ...people,
  role: [{ id: 'r1', user_id: 'u1', role: 'owner', team_id: null, ...made }],
  setting: [
    { id: 's1', scope: 'book', scope_id: '', key: 'lockAfterMinutes', value: '10', version: 1, ...made },
  ],
  login_log: [{ id: 'l1', user_id: 'u1', login_name: 'chen', at: made.made_at, result: 'in' }],
}

const refused: Step['refused'] = [
  ['role', { id: 'r2', user_id: 'nobody', role: 'agent', ...made }],
  ['device', { id: 'd2', incarnation: 'i', name: '', seat_prefix: 'B', is_own: 2, ...made }],
  ['team', { id: 't2', name: '二组', ...made, via: 'mail' }],
  ['team', { id: 't1', name: '又一组', ...made }],
  [
    'setting',
    { id: 's2', scope: 'book', scope_id: '', key: 'lockAfterMinutes', value: '5', version: 1, ...made },
  ],
  ['setting', { id: 's3', scope: 'shop', scope_id: '', key: 'k', value: '5', version: 1, ...made }],
  ['setting', { id: 's4', scope: 'book', scope_id: '', key: 'k', value: '5', version: 'first', ...made }],
]

test.each(engines)(
  '0010-book holds the shop, its people and settings, and takes nothing from a book of the version before, on $engine',
  ({ open }) => expectStep(open, { before: null, name: '0010-book', kept: {}, added, refused }),
  MIGRATION_TIMEOUT,
)
