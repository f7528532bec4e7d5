import type { BulkCard } from '#db/bulk-card.ts'
import type { NewRow } from '#db/write/row-write.ts'
import { bestTimeIn } from '#shared/domain/callback/best-time.ts'
import type { GradeMark } from '#shared/domain/card-event.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { ImportedCard } from '#shared/domain/import/imported-card.ts'
import { type ShopRules, schemeFor } from '#shared/domain/shop-rules.ts'
import type { CardTemplate } from '#shared/domain/template/card-template.ts'
import { instantAt } from '#shared/domain/zone.ts'
import { cardKeysOf } from '../card/card-keys.ts'
import { eventOfVisitRow, importedVisitRow } from './imported-visit-row.ts'
import { createCourseReader } from './new-card-course.ts'

/** What every card of one import has in common. */
export interface CardMaking {
  readonly importId: string
  /** Who is named as the agent of the visits of a card that nobody owns. */
  readonly agentId: string
  readonly customerNumberSource: string
  readonly rules: ShopRules
  readonly template: CardTemplate
  readonly at: Instant
  newId(): string
  /** Whether the person behind a number asked not to be called: 勿扰 outlives card and list (decision 10). */
  isRefused(e164: string): boolean
}

/** A record that becomes a card, with the owner, the id and the 编号 it is given. */
export interface Wanted {
  readonly card: ImportedCard
  readonly ownerId: string | null
  readonly cardId: string
  readonly number: string
}

/** Makes the function that turns records into cards ready for the bulk insert. */
export function createCardMaker(making: CardMaking): (wanted: Wanted) => BulkCard {
  const { rules, template, newId, importId } = making
  const courseOf = createCourseReader(rules)
  return ({ card, cardId: id, ownerId, number }) => {
    const visit = visitRow(making, card, { cardId: id, agentId: ownerId ?? making.agentId })
    const beginning = courseOf({
      occurredAt: registeredAt(card, making),
      recordedAt: making.at,
      grade: gradeMark(rules, card.grade),
      bestTime: bestTimeIn(card.facts),
      visit: visit && eventOfVisitRow(visit),
    })
    return {
      card: {
        id,
        number,
        name: card.name,
        ownerId,
        templateCode: template.code,
        templateVersion: template.version,
        facts: JSON.stringify(card.facts),
        source: card.source,
        isStarred: 0,
        importId,
      },
      beginning,
      contacts: [],
      phones: phoneRows({ card, cardId: id, newId, isRefused: making.isRefused }),
      customerNumbers: customerNumberRows(making, card, id),
      courseEvents: [],
      visits: visit ? [visit] : [],
      keys: cardKeysOf({ ...card, number, phones: e164sOf(card), customerNumbers: numbersOf(card) }),
    }
  }
}

interface PhoneRows {
  readonly card: Pick<ImportedCard, 'phones'>
  readonly cardId: string
  /** Place of the first of them on the card. */
  readonly from?: number
  newId(): string
  isRefused(e164: string): boolean
}

/** The numbers of a record as rows of its card. */
export function phoneRows({
  card,
  cardId,
  newId,
  isRefused,
  from = 0,
}: PhoneRows): readonly NewRow<'phone'>[] {
  return card.phones.map(({ typed, number }, place) => ({
    id: newId(),
    cardId,
    typed,
    e164: number.e164,
    extension: number.extension ?? null,
    line: number.line,
    state: isRefused(number.e164) ? 'refused' : 'good',
    isShared: 0,
    position: from + place,
  }))
}

function gradeMark(rules: ShopRules, code: string | null): GradeMark | null {
  if (code === null) return null
  const { id, version } = schemeFor(rules, null)
  return { schemeId: id, schemeVersion: version, code }
}

function registeredAt({ createdOn }: ImportedCard, { rules, at }: CardMaking): Instant {
  const { clockwork } = rules
  if (!createdOn) return at
  return instantAt(createdOn.day, createdOn.minute ?? clockwork.dayStartsAt, clockwork)
}

function e164sOf({ phones }: ImportedCard): readonly string[] {
  return phones.map(({ number }) => number.e164)
}

function numbersOf({ customerNumber }: ImportedCard): readonly string[] {
  return customerNumber === null ? [] : [customerNumber]
}

function customerNumberRows(
  { customerNumberSource: source, newId }: CardMaking,
  card: ImportedCard,
  cardId: string,
): BulkCard['customerNumbers'] {
  return numbersOf(card).map((number) => ({ id: newId(), cardId, source, number }))
}

function visitRow(
  making: CardMaking,
  { visit, createdOn }: ImportedCard,
  { cardId, agentId }: { readonly cardId: string; readonly agentId: string },
): NewRow<'visit'> | null {
  if (!visit || !createdOn) return null
  const { rules, at, importId, newId } = making
  return importedVisitRow({
    visit,
    day: createdOn.day,
    rules,
    at,
    ids: { visitId: newId(), cardId, agentId, importId },
  })
}
