import type { TextLanguage } from './language.ts'

/** A record whose number was there already, as far as its sentence goes. */
export interface Duplicate {
  /** Row of the record that it repeats; null where a card has its number. */
  readonly of: number | null
  /** That card, as much of it as the reader may know; null where it is gone. */
  readonly card: {
    readonly number: string
    readonly name: string | null
    readonly ownerName: string | null
  } | null
}

/** Why a record became no card of its own: which row or which card has its number (R77). */
export function duplicateSentence({ of, card }: Duplicate, language: TextLanguage): string {
  if (language === 'zh') return of === null ? inBookZh(card) : `和第 ${of} 行是同一个号码，只取第 ${of} 行。`
  return of === null ? inBookEn(card) : `The number of row ${of} again; only row ${of} counts.`
}

function inBookZh(card: Duplicate['card']): string {
  if (!card) return '这个号码已经有卡，没有动它。'
  const who = [card.number, card.name].filter(Boolean).join(' ')
  return `已经有卡：${who}，${card.ownerName ? `${card.ownerName}在跟` : '在公海'}，没有动它。`
}

function inBookEn(card: Duplicate['card']): string {
  if (!card) return 'The number has a card already, which was left alone.'
  const who = [card.number, card.name].filter(Boolean).join(' ')
  return `Has a card already: ${who}, ${card.ownerName ? `with ${card.ownerName}` : 'in the pool'}; it was left alone.`
}
