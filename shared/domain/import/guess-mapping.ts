import type { Label } from '../label.ts'
import { readPhone } from '../phone.ts'
import { headingsOfFacts, headingsOfFields, headingsOfNothing, plainHeading } from './heading-words.ts'
import { type CardField, cardFields, type Mapping } from './mapping.ts'

/** A list as far as it was looked at: its headings, and under each the first few cells. */
export interface ListSample {
  readonly headings: readonly string[]
  readonly samples: readonly (readonly string[])[]
}

/** A fact that the shop's template asks for. */
export interface FactLabel {
  readonly key: string
  readonly label: Label
}

const longestFactKey = 60

/**
 * What each column most likely is: by its heading, in Chinese or English, by the template's own labels, and numbers by
 * what stands below. A column nobody knows is kept as a fact under its own heading, so that nothing is lost (R77).
 */
export function guessMapping({ headings, samples }: ListSample, facts: readonly FactLabel[]): Mapping {
  const taken = new Set<string>()
  const claim = (fields: readonly string[]): string | undefined => {
    const free = fields.find((field) => !taken.has(field))
    if (free) taken.add(free)
    return free
  }
  const byHeading = headings.map((heading) => claim(fieldsFor(heading, facts)))
  const fields = byHeading.map(
    (field, column) => field ?? claim(fieldsBySamples(samples[column] ?? [], taken)),
  )
  const columns = fields.flatMap((known, column) => {
    const field = known ?? ownFact(headings[column] ?? '', claim)
    return field ? [{ column, field }] : []
  })
  return { columns, ...identityOf(taken) }
}

/** How many of these headings name something a card has: what tells the heading row from a title above it. */
export function countKnownHeadings(headings: readonly string[]): number {
  return headings.filter((heading) => fieldsFor(heading, []).length > 0).length
}

function identityOf(taken: ReadonlySet<string>): Pick<Mapping, 'identity'> {
  return { identity: taken.has('customer-number') && !taken.has('phone') ? 'customer-number' : 'phone' }
}

/** The fields a heading may mean, the likeliest first. */
function fieldsFor(heading: string, facts: readonly FactLabel[]): readonly string[] {
  const plain = plainHeading(heading)
  const field = cardFields.find((known) => headingsOfFields[known].includes(plain))
  if (field) return isPhone(field) ? ['phone', 'phone-2', 'phone-3'].slice(phonePlace(field)) : [field]
  const asked = facts.find(
    ({ label }) => plainHeading(label.zh) === plain || plainHeading(label.en) === plain,
  )
  const known = Object.keys(headingsOfFacts).find((key) => headingsOfFacts[key]?.includes(plain))
  const key = asked?.key ?? known
  return key ? [`fact:${key}`] : []
}

function isPhone(field: CardField): boolean {
  return field.startsWith('phone')
}

/** A column that calls itself a second number stays one, unless there is no first. */
function phonePlace(field: CardField): number {
  return field === 'phone-3' ? 2 : Number(field === 'phone-2')
}

function fieldsBySamples(cells: readonly string[], taken: ReadonlySet<string>): readonly string[] {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const good = filled.filter((cell) => readPhone(cell).kind === 'good')
  return !taken.has('phone') && filled.length > 0 && good.length / filled.length >= 0.6 ? ['phone'] : []
}

function ownFact(
  heading: string,
  claim: (fields: readonly string[]) => string | undefined,
): string | undefined {
  const plain = plainHeading(heading)
  if (plain === '' || headingsOfNothing.includes(plain)) return undefined
  return claim([`fact:${heading.trim().slice(0, longestFactKey)}`])
}
