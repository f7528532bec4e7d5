import { pinyin } from 'pinyin-pro'
import { remember } from '../../lib/remember.ts'

const onlyAscii = /^[ -~]*$/
const shortName = /^\p{Script=Han}{1,4}$/u

/**
 * The syllables of a person's name, without tones, ü as v; words in Latin letters stay whole, other signs fall out.
 * A surname has a reading of its own (单 shan, 解 xie, 尉迟 yuchi); the rest is read sign by sign, which is fast.
 */
export function syllablesOfName(name: string): readonly string[] {
  if (onlyAscii.test(name)) return latinWordsOf(name)
  if (!shortName.test(name)) return read(name, 'head')
  const [first = '', second = '', ...others] = name
  return [...surnameReading(first + second), ...others.flatMap(signReading)]
}

/** The syllables of a company or any other words, read in their context (银行 yinhang, 重庆 chongqing). */
export function syllablesOf(text: string): readonly string[] {
  return onlyAscii.test(text) ? latinWordsOf(text) : syllablesOfWords(text)
}

const syllablesOfWords = remember((text) => read(text, 'off'), 20_000)

const surnameReading = remember((firstTwo) => read(firstTwo, 'head'), 50_000)
const signReading = remember((sign) => read(sign, 'off'), 10_000)

function read(text: string, surname: 'head' | 'off'): readonly string[] {
  const words = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname })
  return words.flatMap(latinWordsOf)
}

function latinWordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? []
}
