import type { QueryKeys, SearchKeys } from '#shared/domain/search-keys.ts'

const DIGITS_OF_A_TOKEN = 3
const LONGEST_BEGINNING = 12

/** The tokens a card is indexed under: its grams, each beginning of its pinyin and initials, each three digits in a row. */
export function tokensOf({ grams, pinyin, initials, digits }: SearchKeys): readonly string[] {
  const tokens = new Set(grams)
  for (const words of [pinyin, initials]) {
    for (const word of words.split(' ')) addBeginnings(tokens, word)
  }
  for (const number of digits) addDigits(tokens, number)
  return [...tokens]
}

/** The tokens a card must all have to be found; more than three digits are only narrowed down by them. */
export function queryTokensOf({ grams, letters, digits }: QueryKeys): readonly string[] {
  const tokens = new Set(grams)
  if (letters !== '') tokens.add(`~${letters.slice(0, LONGEST_BEGINNING)}`)
  addDigits(tokens, digits)
  return [...tokens]
}

function addBeginnings(tokens: Set<string>, word: string): void {
  const longest = Math.min(word.length, LONGEST_BEGINNING)
  for (let end = 1; end <= longest; end++) tokens.add(`~${word.slice(0, end)}`)
}

function addDigits(tokens: Set<string>, number: string): void {
  for (let start = 0; start + DIGITS_OF_A_TOKEN <= number.length; start++) {
    tokens.add(`#${number.slice(start, start + DIGITS_OF_A_TOKEN)}`)
  }
}
