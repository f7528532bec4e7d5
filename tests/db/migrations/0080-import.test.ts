import { test } from 'vitest'
import { engines, expectStep, MIGRATION_TIMEOUT, made, type Step } from './migration-book.ts'
import { peopleCardAndVisit } from './rows-of-a-book.ts'

const batch = {
  id: 'i1',
  file_name: '名单.xlsx',
  mapping: '{}',
  counts: '{}',
  state: 'running',
  finished_at: null,
  ...made,
}

const added: Step['added'] = {
  import_batch: [batch],
  import_row: [{ import_id: 'i1', row: 2, result: 'rejected', why: 'empty', card_id: null, body: '[]' }],
  export_log: [{ id: 'x1', what: 'cards', filter: '{}', rows: 3, ...made }],
}

const refused: Step['refused'] = [
  ['import_batch', { ...batch, id: 'i2', state: 'lost' }],
  ['import_row', { import_id: 'i1', row: 2, result: 'rejected', why: null, card_id: null, body: '[]' }],
  ['import_row', { import_id: 'nothing', row: 3, result: 'rejected', why: null, card_id: null, body: '[]' }],
]

test.each(engines)(
  '0080-import holds what came in and went out, and takes nothing from a book of the version before, on $engine',
  ({ open }) =>
    expectStep(open, { before: '0070-day', name: '0080-import', kept: peopleCardAndVisit, added, refused }),
  MIGRATION_TIMEOUT,
)
