import { randomInt } from 'node:crypto'
import type { ScryptCost } from './password.ts'

/** Nothing that is mistaken for something else on paper: no 0 and O, no 1 and I. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const GROUPS = 5
const GROUP_SIGNS = 4

/** Nobody guesses 100 random bits, however cheap a try is. */
export const phraseCost: ScryptCost = { N: 2 ** 12, r: 8, p: 1 }

/** Five groups of four signs, 100 bits, to be written on paper: `K7QP-3MXD-…`. */
export function makeRecoveryPhrase(): string {
  return Array.from({ length: GROUPS }, makeGroup).join('-')
}

/** What was typed, as it was shown: case, blanks, dashes and full-width signs do not matter. */
export function normalizeRecoveryPhrase(typed: string): string {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
  return signs.replace(/(.{4})(?=.)/g, '$1-')
}

function makeGroup(): string {
  return Array.from({ length: GROUP_SIGNS }, () => SIGNS[randomInt(SIGNS.length)]).join('')
}
