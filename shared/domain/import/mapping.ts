import { z } from 'zod'

/** What a column can be: one of the card's own fields, or `fact:` and the key under which the card keeps it. */
export const cardFields = [
  'name',
  'phone',
  'phone-2',
  'phone-3',
  'customer-number',
  'grade',
  'source',
  'created-on',
] as const
export type CardField = (typeof cardFields)[number]

const column = z.int().min(0).max(16_383)

/** One visit a record: made by phone on the record's date, with its seconds, and what it came to. */
const visitMapping = z.object({
  seconds: column.optional(),
  /** Code of the outcome every record's visit gets. */
  outcome: z.string().max(40).optional(),
  /** A column that counts contacts with this one included: one less goes to the card as a fact. */
  countBefore: column.optional(),
  /** The record is a deal, long approved, where this column says so. */
  won: z.object({ column, equals: z.string().max(60) }).optional(),
})

/** Which column of a list is what: guessed, shown, remembered per heading row, or given as a file. */
export const mapping = z.object({
  columns: z.array(z.object({ column, field: z.string().min(1).max(66) })).max(500),
  identity: z.enum(['phone', 'customer-number']),
  customerNumberSource: z.string().max(60).optional(),
  /** A list in date order that names day and month only: the year grows where the month falls. */
  dates: z.object({ day: column, month: column, firstYear: z.int().min(1900).max(2200) }).optional(),
  visit: visitMapping.optional(),
})

export type Mapping = z.infer<typeof mapping>

/** The key under which a card keeps a fact, or null where the field is none. */
export function factKeyOf(field: string): string | null {
  return field.startsWith('fact:') ? field.slice('fact:'.length) : null
}

/** Whether a text names a field at all. */
export function isField(field: string): boolean {
  return cardFields.some((known) => known === field) || (factKeyOf(field) ?? '') !== ''
}
