import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import { type ChinaNumber, chinaNumber, readChinaDigits } from './phone/china-number.ts'
import { plainPhoneText } from './phone/plain-phone-text.ts'

/** The kind of line: 400 and 800 numbers are `service`, whatever is not +86 is `foreign`. */
export type PhoneLine = 'mobile' | 'landline' | 'foreign' | 'service'

export type PhoneFault = 'empty' | 'scientific' | 'length' | 'letters' | 'prefix'

export interface GoodPhone {
  readonly kind: 'good'
  readonly e164: string
  readonly line: PhoneLine
  readonly extension?: string
}

/** A number that cannot be called as it stands, with all its digits, and why. */
export interface BadPhone {
  readonly kind: 'bad'
  readonly why: PhoneFault
  readonly digits: string
}

export type PhoneReading = GoodPhone | BadPhone

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
  const found = readText(text, country)
  return typeof found === 'string' ? { kind: 'bad', why: found, digits: text.replace(/\D/g, '') } : found
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

function readText(text: string, country: CountryCode): GoodPhone | PhoneFault {
  if (scientific.test(text)) return 'scientific'
  const [, before, named] = namedExtension.exec(text) ?? []
  return before && named ? withExtension(readNumber(before, country), named) : readDashed(text, country)
}

/** Behind a last dash stands an extension, or only the last four digits: the number before it decides. */
function readDashed(text: string, country: CountryCode): GoodPhone | PhoneFault {
  const whole = readNumber(text, country)
  const [, before, extension] = dashedExtension.exec(text) ?? []
  if (!before || !extension) return whole
  const number = readNumber(before, country)
  if (typeof number === 'string') return whole
  const isComplete = number.line !== 'foreign' && /\d{7}$/.test(before)
  return isComplete || typeof whole === 'string' ? withExtension(number, extension) : whole
}

function withExtension(number: GoodPhone | PhoneFault, extension: string): GoodPhone | PhoneFault {
  return typeof number === 'string' ? number : { ...number, extension }
}

function readNumber(text: string, country: CountryCode): GoodPhone | PhoneFault {
  const bare = text.replace(decoration, '').replace(/^00/, '+')
  if (bare === '' || bare === '+') return 'empty'
  if (!/^\+?\d+$/.test(bare)) return 'letters'
  if (bare.startsWith('+86')) return readChina(bare.slice(1))
  return bare.startsWith('+') || country !== 'CN' ? readAbroad(bare, country) : readChina(bare)
}

function readChina(digits: string): GoodPhone | PhoneFault {
  const number = readChinaDigits(digits)
  if (number) return { kind: 'good', e164: `+86${number.area}${number.local}`, line: number.line }
  return digits.replace(/^86(?=\d{11}$)/, '').length === 11 ? 'prefix' : 'length'
}

function readAbroad(text: string, country: CountryCode): GoodPhone | PhoneFault {
  const number = parsePhoneNumberFromString(text, country)
  if (!number) return text.length < 8 ? 'length' : 'prefix'
  if (number.countryCallingCode === '86') return readChina(`86${number.nationalNumber}`)
  return number.isPossible() ? { kind: 'good', e164: number.number, line: 'foreign' } : 'length'
}

function inChina(e164: string): ChinaNumber | null {
  return e164.startsWith('+86') ? chinaNumber(e164.slice(3)) : null
}
