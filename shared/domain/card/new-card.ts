import { hasControlCharacter } from '../../lib/has-control-character.ts'
import { type PhoneFault, readPhone } from '../phone.ts'

/** What a new card starts with, as a form or a list brings it. */
export interface NewCard {
  readonly name: string
  readonly phones: readonly { readonly typed: string }[]
  /** The shop's own number of the customer, where a list brings it (R78). */
  readonly customerNumber?: { readonly source: string; readonly number: string }
}

/** One thing wrong with a new card; the data is what its sentence needs. */
export type NewCardFault =
  | { readonly kind: 'no-name'; readonly field: 'name' }
  | { readonly kind: 'no-identity'; readonly field: 'phones' }
  | { readonly kind: 'control-character'; readonly field: 'name' | 'customerNumber' }
  | { readonly kind: 'name-too-long'; readonly field: 'name'; readonly data: NameLength }
  | { readonly kind: PhoneFaultKind; readonly field: 'phones'; readonly data: TypedPhone }

type PhoneFaultKind = `phone-${PhoneFault}` | 'phone-twice'

type NameLength = {
  readonly length: number
  readonly most: number
  readonly start: string
}

type TypedPhone = {
  readonly typed: string
  readonly digits: string
}

/** Most characters of a name, counted as a person counts them. */
export const longestName = 100

/** All that forbids making a card: its name, its identity, and each number by its own rule (R28, R78). */
export function checkNewCard(card: NewCard): readonly NewCardFault[] {
  return [...checkName(card.name), ...checkIdentity(card), ...checkPhones(card.phones)]
}

/** What is wrong with a name; a 10,000-character one comes back as its length and first characters (R78). */
export function checkName(name: string): readonly NewCardFault[] {
  const characters = [...name]
  if (name.trim() === '') return [{ kind: 'no-name', field: 'name' }]
  if (/\p{Cc}/u.test(name)) return [{ kind: 'control-character', field: 'name' }]
  if (characters.length <= longestName) return []
  const start = characters.slice(0, 12).join('')
  return [
    { kind: 'name-too-long', field: 'name', data: { length: characters.length, most: longestName, start } },
  ]
}

function checkIdentity({ phones, customerNumber }: NewCard): readonly NewCardFault[] {
  if (hasControlCharacter(customerNumber?.number ?? '')) {
    return [{ kind: 'control-character', field: 'customerNumber' }]
  }
  const hasNumber = phones.some(({ typed }) => typed.trim() !== '') || customerNumber?.number.trim()
  return hasNumber ? [] : [{ kind: 'no-identity', field: 'phones' }]
}

function checkPhones(phones: NewCard['phones']): readonly NewCardFault[] {
  const seen = new Set<string>()
  return phones.flatMap(({ typed }): readonly NewCardFault[] => {
    if (typed.trim() === '') return []
    const reading = readPhone(typed)
    if (reading.kind === 'bad') return [phoneFault(`phone-${reading.why}`, typed, reading.digits)]
    if (seen.has(reading.e164)) return [phoneFault('phone-twice', typed, reading.e164.slice(1))]
    seen.add(reading.e164)
    return []
  })
}

/** Only the start of what was typed goes back: it may be as long as a file. */
function phoneFault(kind: PhoneFaultKind, typed: string, digits: string): NewCardFault {
  return { kind, field: 'phones', data: { typed: typed.slice(0, 40), digits: digits.slice(0, 40) } }
}
