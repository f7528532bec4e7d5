import { readPhone } from '../phone.ts'
import type { ImportedPhone, RejectReason } from './imported-card.ts'

export type PhonesReading =
  | { readonly kind: 'good'; readonly phones: readonly ImportedPhone[] }
  | {
      readonly kind: 'bad'
      readonly why: RejectReason
      /** The part that cannot be called, or the whole cell. */
      readonly typed: string
    }

/** Reads a cell that holds one number, or several with a slash, comma, line break or blank between them (R28, R63). */
export function splitPhones(cell: string): PhonesReading {
  const whole = readPhone(cell)
  if (whole.kind === 'good') return { kind: 'good', phones: [{ typed: cell.trim(), number: whole }] }
  const parts = cell.split(/[/／、，,;；|或\s]+/).filter((part) => part !== '')
  const readings = parts.map((typed) => ({ typed, number: readPhone(typed) }))
  const phones = readings.flatMap(({ typed, number }) => (number.kind === 'good' ? [{ typed, number }] : []))
  if (parts.length > 1 && phones.length === parts.length) return { kind: 'good', phones }
  const culprit = readings.find(({ number }) => number.kind === 'bad')
  if (phones.length === 0 || culprit?.number.kind !== 'bad')
    return { kind: 'bad', why: whole.why, typed: cell }
  return { kind: 'bad', why: culprit.number.why, typed: culprit.typed }
}
