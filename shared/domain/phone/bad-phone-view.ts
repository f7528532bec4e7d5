import { plainPhoneText } from './plain-phone-text.ts'

/** What a number that cannot be called was most likely meant to be, for the sentence about it (R28). */
export interface BadPhoneView {
  readonly meant: 'mobile' | 'landline' | 'without-area' | 'foreign' | 'unclear'
  /** Its digits behind the country code. */
  readonly digits: string
  /** Signs in it that belong to no number. */
  readonly strange: string
}

const strangeShown = 12

/** Looks at a bad number as a person would (R28). */
export function viewBadPhone(typed: string): BadPhoneView {
  const text = plainPhoneText(typed)
  const all = text.replace(/\D/g, '')
  const isForeign = /^(?:\+|00)(?!86)/.test(text)
  const digits = isForeign ? all : all.replace(/^(?:00)?86(?=\d{7})/, '')
  const strange = [...new Set(text.replace(/[\d+\-.()[\]·•\s]/g, ''))].slice(0, strangeShown).join('')
  return { meant: isForeign ? 'foreign' : meantBy(digits), digits, strange }
}

function meantBy(digits: string): Exclude<BadPhoneView['meant'], 'foreign'> {
  if (/^1\d{6,}$/.test(digits)) return 'mobile'
  if (digits.startsWith('0')) return 'landline'
  return /^[2-9]\d{6,7}$/.test(digits) ? 'without-area' : 'unclear'
}
