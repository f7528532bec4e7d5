import { assignZh } from './zh-cn/assign.ts'
import { calendarZh } from './zh-cn/calendar.ts'
import { cardZh } from './zh-cn/card.ts'
import { cardPageZh } from './zh-cn/card-page.ts'
import { cardsZh } from './zh-cn/cards.ts'
import { customerZh } from './zh-cn/customer.ts'
import { deskZh } from './zh-cn/desk.ts'
import { faultsZh } from './zh-cn/faults.ts'
import { frameZh } from './zh-cn/frame.ts'
import { importZh } from './zh-cn/import.ts'
import { logZh } from './zh-cn/log.ts'
import { peopleZh } from './zh-cn/people.ts'
import { reasonsZh } from './zh-cn/reasons.ts'
import { restZh } from './zh-cn/rest.ts'
import { schemesZh } from './zh-cn/schemes.ts'
import { settingsZh } from './zh-cn/settings.ts'
import { startZh } from './zh-cn/start.ts'
import { templateZh } from './zh-cn/template.ts'
import { wordsZh } from './zh-cn/words.ts'

/** Every sentence a user reads, in Chinese. */
export const zhCN = {
  words: wordsZh,
  frame: frameZh,
  start: startZh,
  desk: deskZh,
  card: cardZh,
  cards: cardsZh,
  customer: customerZh,
  assign: assignZh,
  cardPage: cardPageZh,
  log: logZh,
  import: importZh,
  settings: settingsZh,
  schemes: schemesZh,
  calendar: calendarZh,
  rest: restZh,
  template: templateZh,
  people: peopleZh,
  reasons: reasonsZh,
  faults: faultsZh,
}
