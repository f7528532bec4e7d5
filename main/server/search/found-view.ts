import type { FoundNote } from '#db/queries/note-queries.ts'
import type { FoundCard } from '#db/search.ts'
import type { Found } from '#shared/contract/answers.ts'
import { bareNumber } from '#shared/domain/phone.ts'
import type { Mask } from '#shared/domain/roles/permissions.ts'
import type { QueryKeys } from '#shared/domain/search-keys.ts'
import { wordsAround } from '#shared/lib/words-around.ts'
import { factsIn } from '../card/edit-card-command.ts'
import { showNumber } from '../card/masking.ts'

interface Hit {
  readonly card: FoundCard
  readonly query: QueryKeys
  readonly masks: readonly Mask[]
}

/** A card found by what was said in one of its visits (R46). */
export function toFoundByNote(found: FoundNote, words: string, masks: readonly Mask[]): Found {
  const { id, number, name, phones, grade, status, ownerName, note } = found
  return {
    cardId: id,
    number,
    name,
    phone: showNumber(phones?.split(' ')[0] ?? null, masks),
    grade,
    status,
    ownerName,
    by: 'note',
    words: wordsAround(note, words),
  }
}

/** A card the search box found, with the part that matched and the number that did (R46). */
export function toFound({ card, query, masks }: Hit): Found {
  const { id, number, name, phones, grade, status, ownerName } = card
  const called = phones.find((phone) => hasDigits(phone, query.digits)) ?? phones[0] ?? null
  return {
    cardId: id,
    number,
    name,
    phone: showNumber(called, masks),
    grade,
    status,
    ownerName,
    by: matchOf(card, query),
    words: null,
  }
}

/** As it is dialled: a landline with its trunk zero. */
function hasDigits(e164: string, digits: string): boolean {
  return digits !== '' && bareNumber(e164).includes(digits)
}

function matchOf(card: FoundCard, { digits, letters, grams }: QueryKeys): Found['by'] {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  const { plate } = factsIn(card)
  const holds = (text: unknown, key: string) => typeof text === 'string' && plain(text).includes(key)
  if (digits !== '') {
    if (card.phones.some((phone) => hasDigits(phone, digits))) return 'number'
    if (holds(card.number, digits)) return 'card-number'
    return holds(plate, digits) ? 'plate' : 'number'
  }
  if (grams.length === 0) return letters === '' ? 'name' : 'pinyin'
  if (grams.every((gram) => holds(card.name, gram))) return 'name'
  if (grams.every((gram) => holds(card.number, gram))) return 'card-number'
  return grams.every((gram) => holds(plate, gram)) ? 'plate' : 'name'
}
