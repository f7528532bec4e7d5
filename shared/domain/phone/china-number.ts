/** A mainland number without +86 and trunk zero; a mobile has no area, a 400 or 800 number has that as its area. */
export interface ChinaNumber {
  readonly line: 'mobile' | 'landline' | 'service'
  readonly area: string
  readonly local: string
}

const mobile = /^1[3-9]\d{9}$/
const service = /^([48]00)(\d{7})$/
const bigCity = /^(10|2[0-57-9])([1-9]\d{7})$/
const otherCity = /^(?!400|800)([3-9]\d\d)([1-9]\d{6,7})$/

const internationalPrefixes = ['0086', '86']
const cheapCallPrefixes = ['17951', '17911', '12593']

/** Reads the national digits as they stand in E.164, or null if no mainland number looks like that. */
export function chinaNumber(national: string): ChinaNumber | null {
  if (mobile.test(national)) return { line: 'mobile', area: '', local: national }
  const [, hotline, number] = service.exec(national) ?? []
  if (hotline && number) return { line: 'service', area: hotline, local: number }
  const [, area, local] = bigCity.exec(national) ?? otherCity.exec(national) ?? []
  return area && local ? { line: 'landline', area, local } : null
}

/**
 * Reads digits as they are dialled: behind 86, behind the prefix of a cheap-call carrier, with or without the trunk
 * zero. A landline must show its 0 or its 86, or else eleven mistyped digits would pass for one.
 */
export function readChinaDigits(digits: string, hasCountryCode = false): ChinaNumber | null {
  const number = chinaNumber(digits.replace(/^0/, ''))
  if (number && (number.line !== 'landline' || hasCountryCode || digits.startsWith('0'))) return number
  const country = internationalPrefixes.find((prefix) => digits.startsWith(prefix))
  if (country) return readChinaDigits(digits.slice(country.length), true)
  const carrier = cheapCallPrefixes.find((prefix) => digits.startsWith(prefix))
  return carrier ? readChinaDigits(digits.slice(carrier.length), hasCountryCode) : null
}
