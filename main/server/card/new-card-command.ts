import { toCourseColumns } from '#db/course-columns.ts'
import { toCreatedColumns } from '#db/queries/created-as.ts'
import type { Command } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { bestTimeIn } from '#shared/domain/callback/best-time.ts'
import type { CreatedEvent, GradeMark } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { UserId } from '#shared/domain/ids.ts'
import { type ShopRules, schemeFor } from '#shared/domain/shop-rules.ts'
import type { CardTemplate } from '#shared/domain/template/card-template.ts'
import type { Facts } from '#shared/domain/template/facts.ts'
import { cardKeysOf } from './card-keys.ts'
import { type KnownPhone, phoneRows } from './typed-phones.ts'

interface NewCard {
  readonly input: Inputs['card']['create']
  readonly phones: readonly KnownPhone[]
  readonly facts: Facts
  readonly ownerId: UserId | null
  readonly number: string
  readonly template: CardTemplate
  readonly rules: ShopRules
  readonly now: Instant
  newId(): string
}

/** A new card with its numbers, search keys and first course, as one command (R01, R02, R10). */
export function newCardCommand(card: NewCard): Command {
  const { input, phones, facts, number, newId } = card
  const { changeId, cardId, name, customerNumber } = input
  const keys = cardKeysOf({
    name,
    number,
    facts,
    phones: phones.map(({ reading }) => reading.e164),
    customerNumbers: customerNumber ? [customerNumber.number] : [],
  })
  return {
    id: changeId,
    kind: 'card.create',
    version: 1,
    entity: 'card',
    entityId: cardId,
    payload: {
      ref: cardId,
      number,
      name: name.trim(),
      phones: phones.map(({ reading }) => reading.e164),
      sharedWith: phones.flatMap(({ shareWith }) => shareWith ?? []),
      facts,
    },
    rows: [
      cardRow(card),
      ...phoneRows({ cardId, phones: phones.map((phone) => ({ ...phone, id: newId() })), position: 0 }),
      ...(customerNumber?.number.trim() ? [customerNumberRow(cardId, customerNumber, newId())] : []),
    ],
    searchKeys: [{ cardId, keys }],
  }
}

function cardRow({ input, facts, ownerId, number, template, rules, now }: NewCard): RowWrite {
  const created: CreatedEvent = {
    kind: 'created',
    ...{ id: input.cardId, occurredAt: now, recordedAt: now, bestTime: bestTimeIn(facts) },
    grade: gradeMark(rules, input.grade),
    stage: input.grade === null ? 'resource' : 'graded',
    status: 'open',
  }
  const course = cardAfter([created], rules)
  return {
    insert: 'card',
    row: {
      id: input.cardId,
      number,
      name: input.name.trim(),
      ownerId,
      assistantId: null,
      templateCode: template.code,
      templateVersion: template.version,
      facts: JSON.stringify(facts),
      source: input.source?.trim() || null,
      isStarred: 0,
      consentSource: null,
      consentAt: null,
      consentProof: null,
      deletedAt: null,
      importId: null,
      ...toCreatedColumns(created),
      ...toCourseColumns(course),
    },
  }
}

function gradeMark(rules: ShopRules, code: string | null): GradeMark | null {
  const { id, version } = schemeFor(rules, null)
  return code === null ? null : { schemeId: id, schemeVersion: version, code }
}

function customerNumberRow(
  cardId: string,
  { source, number }: { readonly source: string; readonly number: string },
  id: string,
): RowWrite {
  return { insert: 'customerNumber', row: { id, cardId, source, number: number.trim(), deletedAt: null } }
}
