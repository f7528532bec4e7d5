import { test } from 'vitest'
import { engines, expectStep, MIGRATION_TIMEOUT, made, type Step } from './migration-book.ts'
import { people } from './rows-of-a-book.ts'

const tables = ['scheme', 'outcome', 'template', 'calendar_year', 'script']
const rule = { id: 'x1', code: 'car', version: 1, body: '{}', ...made }

const added: Step['added'] = Object.fromEntries(tables.map((table) => [table, [rule]]))

const refused: Step['refused'] = tables.flatMap((table): Step['refused'] => [
  [table, { ...rule, id: 'again' }],
  [table, { ...rule, id: 'bodiless', version: 2, body: null }],
])

test.each(engines)(
  '0020-rules holds rules as data, each version once, and takes nothing from a book of the version before, on $engine',
  ({ open }) => expectStep(open, { before: '0010-book', name: '0020-rules', kept: people, added, refused }),
  MIGRATION_TIMEOUT,
)
