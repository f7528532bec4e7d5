import { z } from 'zod'
import { writeCall } from './call.ts'
import { id, instant, line, text } from './values.ts'

/** Somebody of a card besides the customer. */
export const contactEntry = z.object({ id, name: z.string(), relation: z.string().nullable() })

/** That the customer agreed to be called and kept: how, when, and where the proof lies. */
export const consent = z.object({ source: line, at: instant, proof: line.nullable() })

export const contact = {
  saveContact: writeCall({ path: '/card/save-contact', summary: 'One more person of a card, or one renamed' })
    .input(
      z.object({ changeId: id, cardId: id, contactId: id, name: text.max(400), relation: line.nullable() }),
    )
    .output(z.object({})),
  removeContact: writeCall({
    path: '/card/remove-contact',
    summary: 'A person off the card; their numbers stay on it',
  })
    .input(z.object({ changeId: id, cardId: id, contactId: id }))
    .output(z.object({})),
  givePhone: writeCall({
    path: '/card/give-phone',
    summary: 'Whose number it is; null for the customer’s own',
  })
    .input(z.object({ changeId: id, cardId: id, phoneId: id, contactId: id.nullable() }))
    .output(z.object({})),
  saveConsent: writeCall({
    path: '/card/save-consent',
    summary: 'What the customer agreed to; null takes it back',
  })
    .input(z.object({ changeId: id, cardId: id, version: z.int(), consent: consent.nullable() }))
    .output(z.object({ version: z.int() })),
}
