/**
 * What a person sees in a typed number, in ASCII: full-width signs made narrow, every dash a `-`, every blank one
 * space, invisible and control characters gone, and the marks by which Excel keeps a number as text taken off (R28).
 */
export function plainPhoneText(typed: string): string {
  return typed
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\p{Z}+/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim()
    .replace(/^[='"`‘’“”]+|['"`‘’“”]+$/g, '')
    .replace(/^(\d{7,})\.0+$/, '$1')
    .trim()
}
