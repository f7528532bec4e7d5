import type { Texts } from '../texts.ts'

export const templateEn: Texts['template'] = {
  kept: 'Retired fields and what lists brought',
  keptHint: 'The card has no such fields any more; what was filled in is kept.',
  earlierContacts: 'Earlier contacts',
}
