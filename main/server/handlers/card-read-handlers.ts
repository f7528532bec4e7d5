import { z } from 'zod'
import { listAssignments } from '#db/queries/assignment-queries.ts'
import { countCards, listCards } from '#db/queries/card-list-queries.ts'
import { listContacts, listCustomerNumbers, listPhones } from '#db/queries/card-part-queries.ts'
import { findCardInScope } from '#db/queries/card-queries.ts'
import type { CardRow } from '#db/queries/card-row.ts'
import { findVersion } from '#db/queries/change-queries.ts'
import { listPhoneOwners } from '#db/queries/phone-queries.ts'
import { listVisitsOfCard } from '#db/queries/visit/visit-queries.ts'
import type { Reader } from '#db/reader.ts'
import { formatPhone, readPhone } from '#shared/domain/phone.ts'
import { masksInReach } from '#shared/domain/roles.ts'
import { queryKeysOf } from '#shared/domain/search-keys.ts'
import { cardScopeOf, masksOn } from '../card/card-reach.ts'
import { toCardRow } from '../card/card-row-view.ts'
import { toCardView } from '../card/card-view.ts'
import { findDoNotCall } from '../card/do-not-call.ts'
import { maskCard } from '../card/masking.ts'
import { isGuessing } from '../card/number-guess.ts'
import { clashView } from '../card/typed-phones.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { os } from '../procedures.ts'

const place = z.object({ value: z.string(), doc: z.int() })

export const cardReadHandlers = {
  get: os.card.get.handler(async ({ input, context, errors }) => {
    const { reader, viewer, host } = context
    const card = await findCardInScope(reader, input.id, cardScopeOf(context))
    if (!card) throw errors.NOT_FOUND({ data: { noun: 'card' } })
    const parts = await gatherCard(reader, card)
    const { outcomes } = (await context.rules()).rules
    const doNotCall = await findDoNotCall(reader, { ...parts, outcomes, phoneKey: host.secret.phoneKey })

    return maskCard(toCardView({ ...parts, doNotCall }), masksOn(card, viewer, 'card.get'))
  }),

  list: os.card.list.handler(async ({ input, context, errors }) => {
    const { reader, viewer } = context
    const { sort, descending, limit } = input
    const { text, ...narrowed } = input.filter
    const after = readCursor(place, input.after)
    if (after === undefined)
      throw errors.REFUSED({ data: { faults: [{ kind: 'malformed', field: 'after' }] } })
    const keys = text?.trim() ? queryKeysOf(text) : undefined
    if (keys && isGuessing(keys.digits, masksInReach(viewer.roles, 'card.list'))) {
      throw errors.REFUSED({ data: { faults: [{ kind: 'whole-number-needed', field: 'filter.text' }] } })
    }

    const filter = { ...narrowed, scope: cardScopeOf(context), ...(keys && { text: keys }) }
    const [cards, total] = await Promise.all([
      listCards(reader, { filter, sort, descending, after, limit }),
      countCards(reader, filter),
    ])
    const last = cards.length === limit ? cards.at(-1) : undefined
    return {
      rows: cards.map((card) => toCardRow(card, masksOn(card, viewer, 'card.list'))),
      next: last ? writeCursor({ value: last.sortValue, doc: last.doc }) : null,
      total,
    }
  }),

  checkPhone: os.card.checkPhone.handler(async ({ input, context }) => {
    const reading = readPhone(input.typed)
    if (reading.kind === 'bad') return { reading, owner: null }
    const { e164, line } = reading
    const [[owner], { rules }] = await Promise.all([listPhoneOwners(context.reader, e164), context.rules()])

    return {
      reading: { kind: 'good' as const, e164, line, shown: formatPhone(e164) },
      owner: owner ? clashView(owner, { viewer: context.viewer, clockwork: rules.clockwork }) : null,
    }
  }),
}

async function gatherCard(reader: Reader, card: CardRow) {
  const [phones, contacts, customerNumbers, visits, assignments, version] = await Promise.all([
    listPhones(reader, card.id),
    listContacts(reader, card.id),
    listCustomerNumbers(reader, card.id),
    listVisitsOfCard(reader, card.id),
    listAssignments(reader, card.id),
    findVersion(reader, { entity: 'card', entityId: card.id }),
  ])
  return { card, phones, contacts, customerNumbers, visits, assignments, version }
}
