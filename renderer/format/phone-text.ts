import type { PhoneEntry } from '#shared/contract/answers.ts'

const chinaMobile = /^(1\d{2})(\d{4})(\d{4})$/

/** `138 1234 5678`; anything else stays as it was written, a masked number too. */
export function phoneText(shown: string): string {
  return shown.replace(chinaMobile, '$1 $2 $3')
}

/** The number to dial or copy: the bare national digits of a mainland number, else with its country. */
export function bareNumber(phone: Pick<PhoneEntry, 'e164'>): string {
  return phone.e164.startsWith('+86') ? phone.e164.slice(3) : phone.e164
}
