import { bareNumber, readPhone } from './phone.ts'
import { syllablesOf, syllablesOfName } from './pinyin.ts'

/** What of a card can be searched for. */
export interface Searchable {
  readonly name: string
  readonly phones: readonly string[]
  readonly plate?: string | null
  readonly company?: string | null
  /** Further short texts: the card's 编号, a WeChat name, the shop's own customer number. */
  readonly others?: readonly string[]
}

/** The keys a card is found by; `pinyin` and `initials` hold one word for each text, the name's first. */
export interface SearchKeys {
  readonly grams: readonly string[]
  readonly pinyin: string
  readonly initials: string
  readonly digits: readonly string[]
}

/** What a query asks for. A card must have every gram, some digits around `digits`, and a word that starts with `letters`. */
export interface QueryKeys {
  readonly grams: readonly string[]
  readonly letters: string
  readonly digits: string
}

/** The search keys of a card: signs and pairs of signs, pinyin, initials, and digits; case is folded here, not in SQL. */
export function searchKeysOf({ name, phones, plate, company, others = [] }: Searchable): SearchKeys {
  const texts = [name, plate ?? '', company ?? '', ...others].map(folded)
  const [foldedName = '', , ...words] = texts
  const readings = [syllablesOfName(foldedName), ...words.map(syllablesOf)].filter(
    (reading) => reading.length > 0,
  )
  return {
    grams: unique(texts.flatMap(runsOf).flatMap((run) => [...wideSignsOf(run), ...pairsOf(run)])),
    pinyin: readings.map((syllables) => syllables.join('')).join(' '),
    initials: readings.map((syllables) => syllables.map((syllable) => syllable[0]).join('')).join(' '),
    digits: unique([...phones.map(digitsOfPhone), ...texts.flatMap((text) => text.match(/\d{3,}/g) ?? [])]),
  }
}

/**
 * What a search box asks for, word by word: three digits or more are part of a number, Latin letters the beginning of
 * pinyin or initials, anything else stands in a text. `张伟 5678` asks for both.
 */
export function queryKeysOf(text: string): QueryKeys {
  const words = text.normalize('NFKC').trim().split(/\s+/)
  const numbers = words.filter((word) => /^[+(]?\d[\d().-]*$/.test(word))
  const latin = words.filter((word) => /^[a-zü'’-]+$/i.test(word))
  const others = words.filter((word) => !numbers.includes(word) && !latin.includes(word))
  const digits = digitsOfPhone(numbers.join(' '))
  const runs = [...others, ...(digits.length < 3 ? numbers : [])].map(folded).flatMap(runsOf)
  return {
    grams: unique(runs.flatMap((run) => ([...run].length > 1 ? pairsOf(run) : wideSignsOf(run)))),
    letters: latin
      .join('')
      .toLowerCase()
      .replaceAll('ü', 'v')
      .replace(/[^a-z]/g, ''),
    digits: digits.length < 3 ? '' : digits,
  }
}

/** Lower case, full-width signs made narrow, punctuation and emoji dropped: `浙A·12345` is `浙a12345`. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
}

function runsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((run) => run !== '')
}

/** The signs that can be searched for alone: one Latin letter or digit would find half the book. */
function wideSignsOf(run: string): readonly string[] {
  return [...run].filter((sign) => sign >= '\u2E80')
}

function pairsOf(run: string): readonly string[] {
  const signs = [...run]
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}

function digitsOfPhone(phone: string): string {
  const reading = readPhone(phone)
  return reading.kind === 'good' ? bareNumber(reading.e164) : reading.digits
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== '')
}
