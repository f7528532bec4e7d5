import { z } from 'zod'
import { hasControlCharacter } from '../../lib/has-control-character.ts'
import { isDay } from '../day.ts'
import { type CardTemplate, type FieldKind, factFields } from './card-template.ts'

/** What a card knows of its customer, by template key; a key that the template does not have is kept (R62). */
export type Facts = Readonly<Record<string, FactValue>>
export type FactValue = string | number | readonly string[]

export interface FactFault {
  readonly kind: 'not-facts' | 'not-a-number' | 'not-a-day' | 'not-a-list' | 'too-long' | 'control-character'
  readonly field: string
  readonly data: { readonly value: string; readonly most: number }
}

/** Values for some fields; null empties one. */
export type FactEdit = Readonly<Record<string, FactValue | null>>

/** Most characters of one fact. */
export const longestFact = 4000

const looseFacts = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string()).readonly(), z.null()]),
)

/** Facts from whatever was stored or sent: empty ones dropped, known ones in their kind, and every fault (R62, R29). */
export function readFacts(
  template: CardTemplate,
  value: unknown,
): { readonly facts: Facts; readonly faults: readonly FactFault[] } {
  const { edit, faults } = readFactEdit(template, value)
  return { facts: filledFacts(edit), faults }
}

/** An edit of facts from whatever was sent: the same, but an empty value is kept as null, to empty the field (R62). */
export function readFactEdit(
  template: CardTemplate,
  value: unknown,
): { readonly edit: FactEdit; readonly faults: readonly FactFault[] } {
  const loose = looseFacts.safeParse(value)
  if (!loose.success) return { edit: {}, faults: [makeFault('not-facts', '', '')] }
  const kinds = new Map(factFields(template).map((field) => [field.key, field.kind]))
  const edit: Record<string, FactValue | null> = {}
  const faults: FactFault[] = []
  for (const [field, given] of Object.entries(loose.data)) {
    const kind = kinds.get(field)
    const filled = given === null || isBlank(given) ? null : given
    const fault = filled === null ? null : whatIsWrong(kind, filled)
    if (fault) faults.push(makeFault(fault, field, String(given)))
    else edit[field] = filled === null ? null : inItsKind(kind, filled)
  }
  return { edit, faults }
}

/** What an edit leaves filled, on top of nothing (R62). */
export function filledFacts(edit: FactEdit): Facts {
  return Object.fromEntries(
    Object.entries(edit).filter((entry): entry is [string, FactValue] => entry[1] !== null),
  )
}

function whatIsWrong(kind: FieldKind | undefined, value: FactValue): FactFault['kind'] | null {
  const words = typeof value === 'number' ? [] : [value].flat()
  if (words.some((word) => word.length > longestFact)) return 'too-long'
  if (words.some(hasControlCharacter)) return 'control-character'
  if (kind === 'number' && !Number.isFinite(toNumber(value))) return 'not-a-number'
  if (kind === 'day' && !isDay(String(value))) return 'not-a-day'
  if (kind === 'many' && typeof value === 'number') return 'not-a-list'
  return null
}

function inItsKind(kind: FieldKind | undefined, value: FactValue): FactValue {
  if (kind === undefined) return value
  if (kind === 'number') return toNumber(value)
  if (kind === 'many') return [value].flat().map(String)
  return String(value).trim()
}

function toNumber(value: FactValue): number {
  return Number(String(value).normalize('NFKC'))
}

function isBlank(value: FactValue): boolean {
  return typeof value !== 'number' && [value].flat().join('').trim() === ''
}

/** Only the start of a value goes back with its fault: it may be as long as a file. */
function makeFault(kind: FactFault['kind'], field: string, value: FactValue): FactFault {
  return { kind, field, data: { value: String(value).slice(0, 40), most: longestFact } }
}
