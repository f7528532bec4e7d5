import type { QueryKeys, SearchKeys } from '#shared/domain/search-keys.ts'

const DIGITS_OF_A_TOKEN = 4
const FEWEST_DIGITS = 3
const LONGEST_BEGINNING = 12

/** Tokens a card must have: all of the first, and one of the second where there are any. */
export interface QueryTokens {
  readonly all: readonly string[]
  readonly any: readonly string[]
}

/** The tokens a card is indexed under, each once. */
export function tokensOf(keys: SearchKeys): readonly string[] {
  const tokens = new Set<string>()
  forEachToken(keys, (token) => tokens.add(token))
  return [...tokens]
}

/**
 * Hands over the tokens a card is indexed under, some more than once: its grams, each beginning of its pinyin and
 * initials, each four digits in a row and the last three of a number.
 */
export function forEachToken(
  { grams, pinyin, initials, digits }: SearchKeys,
  take: (token: string) => void,
): void {
  for (const gram of grams) take(gram)
  for (const words of [pinyin, initials]) {
    for (const word of words.split(' ')) takeBeginnings(word, take)
  }
  for (const number of digits) {
    takeParts(number, take)
    if (number.length >= FEWEST_DIGITS) take(`#${number.slice(-FEWEST_DIGITS)}`)
  }
}

/** The tokens a card must have to be found; more than four digits are only narrowed down by them. */
export function queryTokensOf({ grams, letters, digits }: QueryKeys): QueryTokens {
  const beginning = letters === '' ? [] : [`~${letters.slice(0, LONGEST_BEGINNING)}`]
  const isShort = digits.length === FEWEST_DIGITS
  return {
    all: [...grams, ...beginning, ...partsOf(digits)],
    any: isShort ? [`#${digits}`, ...[...'0123456789'].map((next) => `#${digits}${next}`)] : [],
  }
}

/** Whether tokens alone prove that a number is there. */
export function isProvenByTokens({ digits }: QueryKeys): boolean {
  return digits.length <= DIGITS_OF_A_TOKEN
}

function takeBeginnings(word: string, take: (token: string) => void): void {
  const longest = Math.min(word.length, LONGEST_BEGINNING)
  for (let end = 1; end <= longest; end++) take(`~${word.slice(0, end)}`)
}

function takeParts(number: string, take: (token: string) => void): void {
  for (let start = 0; start + DIGITS_OF_A_TOKEN <= number.length; start++) {
    take(`#${number.slice(start, start + DIGITS_OF_A_TOKEN)}`)
  }
}

function partsOf(number: string): readonly string[] {
  const parts: string[] = []
  takeParts(number, (part) => parts.push(part))
  return parts
}
