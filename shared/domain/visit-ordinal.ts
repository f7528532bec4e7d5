import { chineseNumeral } from '../lib/chinese-numeral.ts'
import type { Label } from './label.ts'

/** The name of a card's n-th visit, from 1: 初次, 二次, … 十一次, in English 1st, 2nd, … 11th (R61). */
export function visitOrdinal(n: number): Label {
  return { zh: n === 1 ? '初次' : `${n < 10_000 ? chineseNumeral(n) : n}次`, en: `${n}${englishEnding(n)}` }
}

const endings = new Intl.PluralRules('en', { type: 'ordinal' })

function englishEnding(n: number): string {
  switch (endings.select(n)) {
    case 'one':
      return 'st'
    case 'two':
      return 'nd'
    case 'few':
      return 'rd'
    default:
      return 'th'
  }
}
