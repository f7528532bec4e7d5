import { test } from 'vitest'
import { engines, expectStep, MIGRATION_TIMEOUT, made, type Step } from './migration-book.ts'
import { peopleCardAndVisit } from './rows-of-a-book.ts'

const report = { id: 'd1', agent_id: 'u1', day: '2026-11-22', summary: '', tomorrow: '', body: '{}', ...made }
const signOff = {
  id: 's1',
  agent_id: 'u1',
  day: '2026-11-22',
  step: 'supervisor',
  part: 1,
  content: '{}',
  signature: 'x',
  signer_key: 'y',
  ...made,
}

const added: Step['added'] = {
  day_report: [report],
  check: [{ id: 'k1', visit_id: 'v1', card_id: 'c1', words: '跟进试驾', ...made }],
  check_done: [{ id: 'o1', check_id: 'k1', ...made }],
  sign_off: [signOff],
}

const refused: Step['refused'] = [
  ['day_report', { ...report, id: 'd2' }],
  ['check', { id: 'k2', visit_id: 'nothing', card_id: 'c1', words: null, ...made }],
  ['check_done', { id: 'o2', check_id: 'k1', ...made }],
  ['sign_off', { ...signOff, id: 's2' }],
]

test.each(engines)(
  '0070-day holds reports, checks and signatures, and takes nothing from a book of the version before, on $engine',
  ({ open }) =>
    expectStep(open, { before: '0060-register', name: '0070-day', kept: peopleCardAndVisit, added, refused }),
  MIGRATION_TIMEOUT,
)
