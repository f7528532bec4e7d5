import { test } from 'vitest'
import { engines, expectStep, MIGRATION_TIMEOUT, made, type Step } from './migration-book.ts'
import { card, people } from './rows-of-a-book.ts'

const phone = {
  id: 'p1',
  card_id: 'c1',
  typed: '138 1234 5678',
  e164: '+8613812345678',
  line: 'mobile',
  state: 'good',
  is_shared: 0,
  position: 0,
  ...made,
}
const event = { card_id: 'c1', occurred_at: made.made_at, recorded_at: made.made_at, body: '{}', ...made }

const added: Step['added'] = {
  card: [card],
  contact: [{ id: 'k1', card_id: 'c1', name: '张太太', relation: '配偶', position: 0, ...made }],
  phone: [phone, { ...phone, id: 'p2', is_shared: 1 }, { ...phone, id: 'p3', deleted_at: made.made_at }],
  customer_number: [{ id: 'n1', card_id: 'c1', source: 'bank', number: '1', ...made }],
  refusal: [{ phone_key: 'hmac', words: '不要再打', ...made }],
  course_event: [{ ...event, id: 'e1', kind: 'stage' }],
  assignment: [{ id: 'a1', card_id: 'c1', from_id: null, to_id: 'u1', why: '新单', ...made }],
  approval: [{ id: 'q1', card_id: 'c1', kind: 'lost', body: '{}', ...made }],
}

const refused: Step['refused'] = [
  ['card', { ...card, id: 'c2' }],
  ['card', { ...card, id: 'c2', number: 'A-26-0002', owner_id: 'nobody' }],
  ['card', { ...card, id: 'c2', number: 'A-26-0002', status: 'sold' }],
  ['card', { ...card, id: 'c2', number: 'A-26-0002', due_minute: 1440 }],
  ['card', { ...card, id: 'c2', number: 'A-26-0002', is_starred: 2 }],
  ['card', { ...card, id: 'c2', number: 'A-26-0002', attempts: 'many' }],
  ['card', { ...card, id: 'c2', number: 'A-26-0002', deleted_at: made.made_at }],
  ['phone', { ...phone, id: 'p4' }],
  ['phone', { ...phone, id: 'p5', e164: '+8613900000000', state: 'lost' }],
  ['phone', { ...phone, id: 'p6', e164: '+8613900000000', card_id: 'nothing' }],
  ['customer_number', { id: 'n2', card_id: 'c1', source: 'bank', number: '1', ...made }],
  ['course_event', { ...event, id: 'e2', kind: 'visit' }],
]

test.each(engines)(
  '0030-card holds cards, numbers that belong to one card, and what befell them, and takes nothing from a book of the version before, on $engine',
  ({ open }) => expectStep(open, { before: '0020-rules', name: '0030-card', kept: people, added, refused }),
  MIGRATION_TIMEOUT,
)
