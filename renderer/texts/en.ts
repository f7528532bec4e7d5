import { assignEn } from './en/assign.ts'
import { calendarEn } from './en/calendar.ts'
import { cardEn } from './en/card.ts'
import { cardPageEn } from './en/card-page.ts'
import { cardsEn } from './en/cards.ts'
import { customerEn } from './en/customer.ts'
import { deskEn } from './en/desk.ts'
import { faultsEn } from './en/faults.ts'
import { frameEn } from './en/frame.ts'
import { importEn } from './en/import.ts'
import { logEn } from './en/log.ts'
import { peopleEn } from './en/people.ts'
import { reasonsEn } from './en/reasons.ts'
import { restEn } from './en/rest.ts'
import { schemesEn } from './en/schemes.ts'
import { settingsEn } from './en/settings.ts'
import { startEn } from './en/start.ts'
import { templateEn } from './en/template.ts'
import { wordsEn } from './en/words.ts'
import type { Texts } from './texts.ts'

/** Every sentence a user reads, in English. */
export const en: Texts = {
  words: wordsEn,
  frame: frameEn,
  start: startEn,
  desk: deskEn,
  card: cardEn,
  cards: cardsEn,
  customer: customerEn,
  assign: assignEn,
  cardPage: cardPageEn,
  log: logEn,
  import: importEn,
  settings: settingsEn,
  schemes: schemesEn,
  calendar: calendarEn,
  rest: restEn,
  template: templateEn,
  people: peopleEn,
  reasons: reasonsEn,
  faults: faultsEn,
}
