import { listContacts, listPhones } from '#db/queries/card-part-queries.ts'
import { findVersion, listChangesOf } from '#db/queries/change-queries.ts'
import { findPerson } from '#db/queries/person-queries.ts'
import type { Fault } from '#shared/contract/call.ts'
import { checkConsent } from '#shared/domain/card/consent.ts'
import { checkContact } from '#shared/domain/card/contact.ts'
import {
  consentIn,
  givePhoneCommand,
  removeContactCommand,
  saveConsentCommand,
  saveContactCommand,
} from '../card/contact-command.ts'
import { findCardToChange } from '../card/find-card-to-change.ts'
import { os } from '../procedures.ts'
import { save } from '../save.ts'

export const cardContactHandlers = {
  saveContact: os.card.saveContact.handler(async ({ input, context, errors }) => {
    const { changeId, cardId, contactId, name, relation } = input

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        await findCardToChange(tx, { context, errors, cardId })
        const contacts = await listContacts(tx, cardId)
        const contact = { name, relation }
        const others = contacts.filter(({ id }) => id !== contactId).length
        const faults = checkContact(contact, others).map((fault): Fault => ({ ...fault }))
        if (faults.length > 0) throw errors.REFUSED({ data: { faults } })
        return saveContactCommand({ changeId, cardId, contactId, contact, contacts })
      },
    })
    context.announce({ nouns: ['card'], cardIds: [cardId] })
    return {}
  }),

  removeContact: os.card.removeContact.handler(async ({ input, context, errors }) => {
    const { changeId, cardId, contactId } = input

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        await findCardToChange(tx, { context, errors, cardId })
        const contact = (await listContacts(tx, cardId)).find(({ id }) => id === contactId)
        if (!contact) throw errors.NOT_FOUND({ data: { noun: 'contact' } })
        const phones = await listPhones(tx, cardId)
        return [removeContactCommand({ changeId, cardId, contact, phones })]
      },
    })
    context.announce({ nouns: ['card'], cardIds: [cardId] })
    return {}
  }),

  givePhone: os.card.givePhone.handler(async ({ input, context, errors }) => {
    const { changeId, cardId, phoneId, contactId } = input

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        await findCardToChange(tx, { context, errors, cardId })
        const phone = (await listPhones(tx, cardId)).find(({ id }) => id === phoneId)
        if (!phone) throw errors.REFUSED({ data: { faults: [{ kind: 'unknown-phone', field: 'phoneId' }] } })
        const contacts = await listContacts(tx, cardId)
        const isKnown = contactId === null || contacts.some(({ id }) => id === contactId)
        if (!isKnown) throw errors.NOT_FOUND({ data: { noun: 'contact' } })
        return givePhoneCommand({ changeId, cardId, phone, contactId })
      },
    })
    context.announce({ nouns: ['card'], cardIds: [cardId] })
    return {}
  }),

  saveConsent: os.card.saveConsent.handler(async ({ input, context, errors }) => {
    const { changeId, cardId, version, consent } = input
    const faults = consent ? checkConsent(consent, context.now()).map((fault): Fault => ({ ...fault })) : []
    if (faults.length > 0) throw errors.REFUSED({ data: { faults } })

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const card = await findCardToChange(tx, { context, errors, cardId })
        const changes = await listChangesOf(tx, { entity: 'card', entityId: cardId })
        const conflict = changes.findLast(
          ({ position, payload }) => position > version && 'consent' in JSON.parse(payload),
        )
        if (conflict) {
          const changedBy = (await findPerson(tx, conflict.by))?.name ?? conflict.by
          throw errors.STALE({ data: { noun: 'card', changedBy, changedAt: conflict.at } })
        }
        return saveConsentCommand({ changeId, cardId, before: consentIn(card), consent })
      },
    })
    context.announce({ nouns: ['card'], cardIds: [cardId] })
    return { version: await findVersion(context.reader, { entity: 'card', entityId: cardId }) }
  }),
}
