import { listCustomerNumbers, listPhones } from '#db/queries/card-part-queries.ts'
import type { Fault } from '#shared/contract/call.ts'
import { checkNewCard } from '#shared/domain/card/new-card.ts'
import { addPhoneCommand } from '../card/add-phone-command.ts'
import { findCardToChange } from '../card/find-card-to-change.ts'
import { clashView, findClash, lookUpPhones } from '../card/typed-phones.ts'
import { os } from '../procedures.ts'
import { save } from '../save.ts'

export const cardPhoneHandlers = {
  addPhone: os.card.addPhone.handler(async ({ input, context, errors }) => {
    const { changeId, cardId, phoneId, phone } = input
    const { viewer, host } = context
    const { rules } = await context.rules()
    const faults = faultsOf(phone)
    if (faults.length > 0) throw errors.REFUSED({ data: { faults } })

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const card = await findCardToChange(tx, { context, errors, cardId })
        const known = await lookUpPhones(tx, { phones: [phone], phoneKey: host.secret.phoneKey })
        if (known.some(({ owners }) => owners.some((owner) => owner.cardId === cardId))) {
          const data = { typed: phone.typed }
          throw errors.REFUSED({ data: { faults: [{ kind: 'phone-twice', field: 'phones', data }] } })
        }
        const owner = findClash(known)
        if (owner) throw errors.DUPLICATE({ data: clashView(owner, { viewer, clockwork: rules.clockwork }) })
        const phones = await listPhones(tx, cardId)
        const customerNumbers = await listCustomerNumbers(tx, cardId)
        return [addPhoneCommand({ changeId, phoneId, card, known, phones, customerNumbers })]
      },
    })
    context.announce({ nouns: ['card'], cardIds: [cardId] })
    return {}
  }),
}

function faultsOf(phone: { readonly typed: string }): Fault[] {
  const faults = checkNewCard({ name: '-', phones: [phone] })
  return faults.map((fault): Fault => ({ ...fault }))
}
