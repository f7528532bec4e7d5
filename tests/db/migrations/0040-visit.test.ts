import { test } from 'vitest'
import { engines, expectStep, MIGRATION_TIMEOUT, made, type Step } from './migration-book.ts'
import { peopleAndCard, visit } from './rows-of-a-book.ts'

const added: Step['added'] = {
  visit: [visit, { ...visit, id: 'v2', number: null }],
  void: [{ id: 'x1', visit_id: 'v2', card_id: 'c1', why: '记错', ...made }],
  amendment: [
    {
      id: 'm1',
      visit_id: 'v1',
      field: 'content',
      old_value: '周末来看车',
      new_value: null,
      why: '错字',
      ...made,
    },
  ],
  erasure: [{ id: 'e1', card_id: 'c1', why: '客户要求', ...made }],
}

const refused: Step['refused'] = [
  ['visit', { ...visit, id: 'v3', card_id: 'nothing' }],
  ['visit', { ...visit, id: 'v3', agent_id: 'nobody' }],
  ['visit', { ...visit, id: 'v3', precision: 'hour' }],
  ['visit', { ...visit, id: 'v3', seconds: -1 }],
  ['visit', { ...visit, id: 'v3', number: 0 }],
  ['visit', { ...visit, id: 'v3', is_void: 3 }],
  ['visit', { ...visit, id: 'v3', content: null }],
  ['void', { id: 'x2', visit_id: 'v2', card_id: 'c1', why: '再次', ...made }],
]

test.each(engines)(
  '0040-visit holds visits and what corrects them, and takes nothing from a book of the version before, on $engine',
  ({ open }) =>
    expectStep(open, { before: '0030-card', name: '0040-visit', kept: peopleAndCard, added, refused }),
  MIGRATION_TIMEOUT,
)
