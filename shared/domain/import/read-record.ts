import { hasControlCharacter } from '../../lib/has-control-character.ts'
import { longestName } from '../card/new-card.ts'
import { longestFact } from '../template/facts.ts'
import { readImportDay } from './import-day.ts'
import type {
  ImportedCard,
  ImportedPhone,
  RecordReading,
  RejectDetail,
  RejectReading,
  RejectReason,
} from './imported-card.ts'
import { readFact } from './read-fact.ts'
import { planRecord, type RecordPlan, type RecordRules } from './record-plan.ts'
import { splitPhones } from './split-phones.ts'
import { dayInMonth, nextOrderedDate, type OrderedDate, readMonth } from './year-from-order.ts'

const longestLine = 200
const typedShown = 40

type Cells = readonly string[]

/** Reads the records of one list in their order; the order matters where the list names no years. */
export function createRecordReader(rules: RecordRules): (cells: Cells) => RecordReading {
  const plan = planRecord(rules)
  let reached: OrderedDate | null = null
  return (cells) => {
    const dates = plan.dates
    const month = dates ? readMonth(cellAt(cells, dates.month)) : null
    if (dates && month !== null) reached = nextOrderedDate(reached, { month, firstYear: dates.firstYear })
    return readRecord({ plan, cells, ordered: month === null ? null : reached })
  }
}

/** A record without a single filled cell: it says nothing, so nothing is lost with it. */
export function isBlankRecord(cells: Cells): boolean {
  return cells.every((cell) => cell.trim() === '')
}

interface Question {
  readonly plan: RecordPlan
  readonly cells: Cells
  readonly ordered: OrderedDate | null
}

function readRecord({ plan, cells, ordered }: Question): RecordReading {
  const refused = refuseAsWhole(plan, cells)
  if (refused) return refused
  const phones = readPhones(plan, cells)
  if ('kind' in phones) return phones
  const customerNumber = textAt(cells, plan.fields.get('customer-number'))
  if (plan.identity === 'customer-number' && customerNumber === '')
    return reject('empty', { heading: plan.identityHeading })
  const createdOn = readDay({ plan, cells, ordered })
  if (createdOn === 'bad')
    return reject('bad-date', { heading: plan.dateHeading, typed: typedDate(plan, cells) })
  const card = readTexts(plan, cells)
  const nameLength = [...card.name].length
  if (nameLength > longestName)
    return reject('too-long', { heading: headingOf(plan, 'name'), length: nameLength, most: longestName })
  const length = card.source?.length ?? 0
  if (length > longestLine)
    return reject('too-long', { heading: headingOf(plan, 'source'), length, most: longestLine })
  return {
    kind: 'card',
    card: {
      ...card,
      phones: phones.good,
      customerNumber: customerNumber || null,
      createdOn,
      visit: readVisit(plan, cells),
    },
  }
}

/** Looks at the cells one by one only where all of them together give reason to. */
function refuseAsWhole({ headings }: RecordPlan, cells: Cells): RejectReading | null {
  const all = cells.join('\n')
  if (cells.length <= headings.length && all.length <= longestFact && !hasControlCharacter(all)) return null
  for (const [column, cell] of cells.entries()) {
    const heading = headings[column]
    if (column >= headings.length && cell.trim() !== '')
      return reject('unknown-column', { heading: String(column + 1), typed: cell })
    if (hasControlCharacter(cell)) return reject('control-character', { heading })
    if (cell.length > longestFact)
      return reject('too-long', { heading, length: cell.length, most: longestFact })
  }
  return null
}

interface GoodPhones {
  readonly good: readonly ImportedPhone[]
}

function readPhones(plan: RecordPlan, cells: Cells): GoodPhones | RejectReading {
  const good: ImportedPhone[] = []
  for (const column of plan.phoneColumns) {
    const cell = cellAt(cells, column)
    const isIdentity = plan.identity === 'phone' && column === plan.phoneColumns[0]
    if (!isIdentity && cell.trim() === '') continue
    const reading = splitPhones(cell)
    if (reading.kind === 'bad')
      return reject(reading.why, { heading: plan.headings[column], typed: reading.typed })
    good.push(
      ...reading.phones.filter(({ number }) => good.every((known) => known.number.e164 !== number.e164)),
    )
  }
  return { good }
}

function readDay({ plan, cells, ordered }: Question): ImportedCard['createdOn'] | 'bad' {
  if (plan.dates) {
    const day = ordered ? dayInMonth(ordered, cellAt(cells, plan.dates.day)) : null
    return day ? { day, minute: null } : 'bad'
  }
  const typed = textAt(cells, plan.fields.get('created-on'))
  return typed === '' ? null : (readImportDay(typed) ?? 'bad')
}

function typedDate({ dates, fields }: RecordPlan, cells: Cells): string {
  const columns = dates ? [dates.month, dates.day] : [fields.get('created-on')]
  return columns.map((column) => textAt(cells, column)).join(' ')
}

type Texts = Pick<ImportedCard, 'name' | 'source' | 'grade' | 'facts'>

function readTexts(plan: RecordPlan, cells: Cells): Texts {
  const facts: Record<string, ImportedCard['facts'][string]> = {}
  for (const { column, key, kind } of plan.facts) {
    const typed = textAt(cells, column)
    if (typed !== '') facts[key] = readFact(kind, typed)
  }
  const gradeColumn = plan.fields.get('grade')
  const typedGrade = textAt(cells, gradeColumn)
  const grade = plan.gradeOf(typedGrade)
  if (grade === null && typedGrade !== '') facts[plan.headings[gradeColumn ?? -1] ?? 'grade'] = typedGrade
  const before = countBefore(plan, cells)
  if (before !== null) facts.earlierContacts = before
  return {
    name: textAt(cells, plan.fields.get('name')),
    source: textAt(cells, plan.fields.get('source')) || null,
    grade,
    facts,
  }
}

function countBefore({ visit }: RecordPlan, cells: Cells): number | null {
  const count = numberAt(cells, visit?.countBefore)
  return count === null ? null : Math.max(0, count - 1)
}

function readVisit({ visit }: RecordPlan, cells: Cells): ImportedCard['visit'] {
  if (!visit?.outcome) return null
  const seconds = numberAt(cells, visit.seconds)
  const isWon = visit.won !== undefined && textAt(cells, visit.won.column) === visit.won.equals
  return {
    seconds: seconds === null ? null : Math.max(0, Math.round(seconds)),
    outcome: visit.outcome,
    isWon,
  }
}

function numberAt(cells: Cells, column: number | undefined): number | null {
  const typed = textAt(cells, column)
  const value = Number(typed)
  return typed === '' || !Number.isFinite(value) ? null : value
}

function textAt(cells: Cells, column: number | undefined): string {
  return column === undefined ? '' : cellAt(cells, column).trim()
}

function cellAt(cells: Cells, column: number): string {
  return cells[column] ?? ''
}

function headingOf({ headings, fields }: RecordPlan, field: 'name' | 'source'): string | undefined {
  return headings[fields.get(field) ?? -1]
}

/** Only the start of what stands there is kept: it may be as long as a file. */
function reject(why: RejectReason, { typed, ...detail }: RejectDetail): RejectReading {
  return {
    kind: 'reject',
    why,
    ...detail,
    ...(typed?.trim() && { typed: typed.trim().slice(0, typedShown) }),
  }
}
