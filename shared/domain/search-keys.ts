import { bareNumber, readPhone } from './phone.ts'
import { syllablesOf, syllablesOfName } from './search-keys/pinyin.ts'

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

const onlyCommonHan = /^[\u4E00-\u9FFF]+$/
const onlyAscii = /^[ -~]*$/
const mobileInE164 = /^\+86(1[3-9]\d{9})$/

/** The search keys of a card: signs and pairs of signs, pinyin, initials, and digits; case is folded here, not in SQL. */
export function searchKeysOf({ name, phones, plate, company, others = [] }: Searchable): SearchKeys {
  const foldedName = folded(name)
  const words = [company, ...others].filter(isText).map(folded)
  const texts = [foldedName, ...(plate ? [folded(plate)] : []), ...words]
  const readings = [syllablesOfName(foldedName), ...words.map(syllablesOf)].filter(({ length }) => length > 0)
  return {
    grams: gramsOf(texts),
    pinyin: readings.map((syllables) => syllables.join('')).join(' '),
    initials: readings.map((syllables) => syllables.map(firstLetterOf).join('')).join(' '),
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
  const texts = digits.length < 3 ? [...others, ...numbers] : others
  return {
    grams: shortestGramsOf(texts.map(folded)),
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
  if (onlyCommonHan.test(text)) return text
  if (onlyAscii.test(text)) return withoutDoubleSpaces(text.toLowerCase().replace(/[^a-z0-9 ]/g, ''))
  const plain = text.normalize('NFKC').toLowerCase()
  return withoutDoubleSpaces(plain.replace(/[^\p{L}\p{N}\s]/gu, ''))
}

function withoutDoubleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function gramsOf(texts: readonly string[]): readonly string[] {
  const grams = new Set<string>()
  for (const run of runsOf(texts)) {
    let before = ''
    for (const sign of run) {
      if (isWide(sign)) grams.add(sign)
      if (before) grams.add(before + sign)
      before = sign
    }
  }
  return [...grams]
}

/** Grams enough to find the texts: their pairs say all that their single signs would. */
function shortestGramsOf(texts: readonly string[]): readonly string[] {
  const isSingle = (run: string) => [...run].length === 1
  const grams = runsOf(texts).flatMap((run) =>
    isSingle(run) ? gramsOf([run]) : gramsOf([run]).filter((gram) => !isSingle(gram)),
  )
  return unique(grams)
}

/** Whether a sign is worth a key of its own: one Latin letter or digit would find half the book. */
function isWide(sign: string): boolean {
  return sign >= '\u2E80'
}

function runsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(' '))
}

function firstLetterOf(syllable: string): string {
  return syllable.charAt(0)
}

function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== ''
}

function digitsOfPhone(phone: string): string {
  const mobile = mobileInE164.exec(phone)?.[1]
  if (mobile) return mobile
  const reading = readPhone(phone)
  return reading.kind === 'good' ? bareNumber(reading.e164) : reading.digits
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== '')
}
