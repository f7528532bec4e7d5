import { listEvents } from '#db/queries/card-event-queries.ts'
import { listCustomerNumbers, listPhones } from '#db/queries/card-part-queries.ts'
import { findCard } from '#db/queries/card-queries.ts'
import { findVersion, listChangesOf } from '#db/queries/change-queries.ts'
import { findOwnDevice } from '#db/queries/login-queries.ts'
import { findPerson } from '#db/queries/person-queries.ts'
import { ownerOfNewCard } from '#shared/domain/card/new-card-owner.ts'
import { yearOf } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/zone.ts'
import { cardKeysOf } from '../card/card-keys.ts'
import { courseAtBestTime } from '../card/course-at-best-time.ts'
import { findCustomerNumberOwner } from '../card/customer-number-owner.ts'
import { editCardCommand, editedFieldsOf, findConflict } from '../card/edit-card-command.ts'
import { findCardToChange } from '../card/find-card-to-change.ts'
import { newCardCommand } from '../card/new-card-command.ts'
import { readNewCard } from '../card/new-card-faults.ts'
import { readCardEdit } from '../card/read-card-edit.ts'
import { clashView, findClash, lookUpPhones } from '../card/typed-phones.ts'
import { startSerials } from '../import/start-serials.ts'
import { os } from '../procedures.ts'
import { save } from '../save.ts'
import { cardAssignHandlers } from './card-assign-handlers.ts'
import { cardBinHandlers } from './card-bin-handlers.ts'
import { cardContactHandlers } from './card-contact-handlers.ts'
import { cardPhoneHandlers } from './card-phone-handlers.ts'
import { cardReadHandlers } from './card-read-handlers.ts'

export const cardHandlers = {
  ...cardReadHandlers,
  ...cardPhoneHandlers,
  ...cardContactHandlers,
  ...cardBinHandlers,
  ...cardAssignHandlers,

  create: os.card.create.handler(async ({ input, context, errors }) => {
    const { viewer, host, newId } = context
    const loaded = await context.rules()
    const { rules, template } = loaded
    const { facts, faults } = readNewCard(input, loaded)
    if (faults.length > 0) throw errors.REFUSED({ data: { faults: [...faults] } })

    await save(context, {
      asked: { id: input.changeId, input },
      decide: async (tx, now) => {
        const phones = await lookUpPhones(tx, { phones: input.phones, phoneKey: host.secret.phoneKey })
        const owner = findClash(phones) ?? (await findCustomerNumberOwner(tx, input.customerNumber))
        if (owner) throw errors.DUPLICATE({ data: clashView(owner, { viewer, clockwork: rules.clockwork }) })
        const prefix = (await findOwnDevice(tx))?.seatPrefix ?? ''
        const giveNumber = await startSerials(tx, { prefix, year: yearOf(dayOf(now, rules.clockwork)) })
        const ownerId = ownerOfNewCard(viewer)
        const number = giveNumber()
        return [newCardCommand({ input, phones, facts, template, rules, newId, now, ownerId, number })]
      },
    })
    context.announce({ nouns: ['card', 'queue'], cardIds: [input.cardId] })
    const card = await findCard(context.reader, input.cardId)
    return { id: input.cardId, number: card?.number ?? '' }
  }),

  edit: os.card.edit.handler(async ({ input, context, errors }) => {
    const { changeId, cardId, version } = input
    const { rules, template } = await context.rules()
    const { edit, faults } = readCardEdit(input, template)
    if (faults.length > 0) throw errors.REFUSED({ data: { faults: [...faults] } })

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const card = await findCardToChange(tx, { context, errors, cardId })
        const edited = editedFieldsOf(card, edit)
        const changes = await listChangesOf(tx, { entity: 'card', entityId: cardId })
        const conflict = findConflict({ changes, version, edited })
        if (conflict) {
          const changedBy = (await findPerson(tx, conflict.by))?.name ?? conflict.by
          throw errors.STALE({ data: { noun: 'card', changedBy, changedAt: conflict.at } })
        }
        const phones = (await listPhones(tx, cardId)).map(({ e164 }) => e164)
        const customerNumbers = (await listCustomerNumbers(tx, cardId)).map(({ number }) => number)
        const events = await listEvents(tx, cardId)
        const { number, deletedAt } = card
        return editCardCommand({
          ...{ changeId, card, edit, edited },
          keysOf: (after) => cardKeysOf({ ...after, number, phones, customerNumbers }),
          courseOf: (facts) => courseAtBestTime({ events, facts, rules, isBinned: deletedAt !== null }),
        })
      },
    })
    context.announce({ nouns: ['card', 'queue'], cardIds: [cardId] })
    return { version: await findVersion(context.reader, { entity: 'card', entityId: cardId }) }
  }),

  star: os.card.star.handler(async ({ input, context, errors }) => {
    const { changeId, cardId, isStarred } = input

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const card = await findCardToChange(tx, { context, errors, cardId })
        return [
          {
            ...{ id: changeId, kind: 'card.star', version: 1, entity: 'card', entityId: cardId },
            payload: { isStarred: { old: card.isStarred === 1, new: isStarred } },
            rows: [{ update: 'card', id: cardId, set: { isStarred: isStarred ? 1 : 0 } }],
          },
        ]
      },
    })
    context.announce({ nouns: ['card', 'queue'], cardIds: [cardId] })
    return {}
  }),
}
