import { test } from 'vitest'
import { engines, expectStep, MIGRATION_TIMEOUT, made, type Step } from './migration-book.ts'
import { peopleCardAndVisit } from './rows-of-a-book.ts'

const registration = {
  id: 'r1',
  card_id: null,
  kind: 'shop',
  arrived_at: made.made_at,
  recorded_at: made.made_at,
  received_at: made.made_at,
  day: '2026-11-22',
  is_late: 0,
  headcount: 2,
  agent_id: 'u1',
  customer: '某先生',
  body: '{}',
  ...made,
}

const added: Step['added'] = {
  registration: [registration],
  registration_grade: [
    { id: 'g1', registration_id: 'r1', scheme_id: 'car', grade: 'A', scheme_version: 1, ...made },
  ],
}

const refused: Step['refused'] = [
  ['registration', { ...registration, id: 'r2', headcount: -1 }],
  ['registration', { ...registration, id: 'r2', card_id: 'nothing' }],
  [
    'registration_grade',
    { id: 'g2', registration_id: 'nothing', scheme_id: 'car', grade: 'A', scheme_version: 1, ...made },
  ],
]

test.each(engines)(
  '0060-register holds who came and called in, and takes nothing from a book of the version before, on $engine',
  ({ open }) =>
    expectStep(open, {
      before: '0050-change',
      name: '0060-register',
      kept: peopleCardAndVisit,
      added,
      refused,
    }),
  MIGRATION_TIMEOUT,
)
