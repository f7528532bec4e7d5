import { readPhone } from '../phone.ts'
import type { ImportedPhone, RejectReason } from './imported-card.ts'

export type PhonesReading =
  | { readonly kind: 'good'; readonly phones: readonly ImportedPhone[] }
  | { readonly kind: 'bad'; readonly why: RejectReason }

/** Reads a cell that holds one number, or several with a slash, comma, line break or blank between them (R28, R63). */
export function splitPhones(cell: string): PhonesReading {
  const whole = readPhone(cell)
  if (whole.kind === 'good') return { kind: 'good', phones: [{ typed: cell.trim(), number: whole }] }
  const parts = cell.split(/[/／、，,;；|或\s]+/).filter((part) => part !== '')
  const phones = parts.flatMap((typed) => {
    const number = readPhone(typed)
    return number.kind === 'good' ? [{ typed, number }] : []
  })
  return parts.length > 1 && phones.length === parts.length
    ? { kind: 'good', phones }
    : { kind: 'bad', why: whole.why }
}
