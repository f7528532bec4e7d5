import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import { type ChinaNumber, chinaNumber, readChinaDigits } from './phone/china-number.ts'
import { plainPhoneText } from './phone/plain-phone-text.ts'

/** The kind of line: 400 and 800 numbers are `service`, whatever is not +86 is `foreign`. */
export type PhoneLine = 'mobile' | 'landline' | 'foreign' | 'service'

export type PhoneFault = 'empty' | 'scientific' | 'length' | 'letters' | 'prefix'

export type PhoneReading =
  | { readonly kind: 'good'; readonly e164: string; readonly line: PhoneLine; readonly extension?: string }
  | { readonly kind: 'bad'; readonly why: PhoneFault; readonly digits: string }

const mobile = /^1[3-9]\d{9}$/
const usualDecorationOfMobile = /^(?:\+|00)?86|[ -]/g
const scientific = /^\d+([.,]\d+)?E[+-]?\d+$/i
const namedExtension = /^(.*?)(?:[转轉](?:分[机機])?|分[机機][号號]?|ext(?:ensio)?n?|x|#)[.:]? ?(\d{1,6})$/i
const dashedExtension = /^(.+)-(\d{1,6})$/
const decoration = /[ \-.()[\]·•]/g

/** Reads a phone number as a person or a spreadsheet wrote it, into E.164, or says what is wrong with it (R28). */
export function readPhone(typed: string, { country = 'CN' }: { country?: CountryCode } = {}): PhoneReading {
  const plain = typed.replace(usualDecorationOfMobile, '')
  if (country === 'CN' && mobile.test(plain)) return { kind: 'good', e164: `+86${plain}`, line: 'mobile' }
  const text = plainPhoneText(typed)
  if (scientific.test(text)) return bad('scientific', text)
  const [, before, named] = namedExtension.exec(text) ?? []
  return before && named ? extended(readNumber(before, country), named) : readDashed(text, country)
}

/** A number for people: `138 1234 5678`, `0571-3117 8502`, `400-820-8820`, `+852 5123 4567`. */
export function formatPhone(e164: string): string {
  const number = inChina(e164)
  if (!number) return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
  const { line, area, local } = number
  if (line === 'mobile') return `${local.slice(0, 3)} ${local.slice(3, 7)} ${local.slice(7)}`
  if (line === 'service') return `${area}-${local.slice(0, 3)}-${local.slice(3)}`
  return `0${area}-${local.slice(0, -4)} ${local.slice(-4)}`
}

/** A number that tells who may not see it no more than `138****5678`. */
export function maskPhone(e164: string): string {
  const shown = inChina(e164) ? bareNumber(e164) : e164
  const head = /^0(?:10|2\d|\d{3})|^.{3}/.exec(shown)?.[0] ?? ''
  const tail = Math.max(0, Math.min(4, shown.length - head.length - 4))
  return `${head}****${shown.slice(shown.length - tail)}`
}

/** The digits to dial from the mainland: `13812345678`, `057131178502`, `0085251234567`. */
export function bareNumber(e164: string): string {
  const number = inChina(e164)
  if (!number) return `00${e164.slice(1)}`
  return `${number.line === 'landline' ? '0' : ''}${number.area}${number.local}`
}

/** Behind a last dash stands an extension, or only the last four digits: the number before it decides. */
function readDashed(text: string, country: CountryCode): PhoneReading {
  const whole = readNumber(text, country)
  const [, before, extension] = dashedExtension.exec(text) ?? []
  if (!before || !extension) return whole
  const number = readNumber(before, country)
  const isComplete = number.kind === 'good' && number.line !== 'foreign' && /\d{7}$/.test(before)
  return isComplete || whole.kind === 'bad' ? extended(number, extension, whole) : whole
}

function extended(number: PhoneReading, extension: string, otherwise = number): PhoneReading {
  return number.kind === 'good' ? { ...number, extension } : otherwise
}

function readNumber(text: string, country: CountryCode): PhoneReading {
  const bare = text.replace(decoration, '').replace(/^00/, '+')
  if (bare === '' || bare === '+') return bad('empty', text)
  if (!/^\+?\d+$/.test(bare)) return bad('letters', text)
  if (bare.startsWith('+86')) return readChina(bare.slice(1))
  if (bare.startsWith('+') || country !== 'CN') return readAbroad(bare, country)
  return readChina(bare)
}

function readChina(digits: string): PhoneReading {
  const number = readChinaDigits(digits)
  if (number) return { kind: 'good', e164: `+86${number.area}${number.local}`, line: number.line }
  const hasRightLength = digits.replace(/^86(?=\d{11}$)/, '').length === 11
  return bad(hasRightLength ? 'prefix' : 'length', digits)
}

function readAbroad(text: string, country: CountryCode): PhoneReading {
  const number = parsePhoneNumberFromString(text, country)
  if (!number) return bad(text.length < 8 ? 'length' : 'prefix', text)
  if (number.countryCallingCode === '86') return readChina(`86${number.nationalNumber}`)
  return number.isPossible() ? { kind: 'good', e164: number.number, line: 'foreign' } : bad('length', text)
}

function inChina(e164: string): ChinaNumber | null {
  return e164.startsWith('+86') ? chinaNumber(e164.slice(3)) : null
}

function bad(why: PhoneFault, text: string): PhoneReading {
  return { kind: 'bad', why, digits: text.replace(/\D/g, '') }
}
