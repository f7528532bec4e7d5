import { listCustomerNumbers, listPhones } from '#db/queries/card-part-queries.ts'
import type { Reader } from '#db/reader.ts'
import { binCardCommand, restoreCardCommand } from '../card/bin-card-command.ts'
import { findCardToChange } from '../card/find-card-to-change.ts'
import { findTakenNumber } from '../card/find-taken-number.ts'
import { clashView } from '../card/typed-phones.ts'
import { os } from '../procedures.ts'
import { save } from '../save.ts'

export const cardBinHandlers = {
  bin: os.card.bin.handler(async ({ input, context, errors }) => {
    const { changeId, cardId, why } = input

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx, at) => {
        const card = await findCardToChange(tx, { context, errors, cardId })
        const numbers = await gatherNumbers(tx, cardId)
        return [binCardCommand({ changeId, card, ...numbers, why, at })]
      },
    })
    context.announce({ nouns: ['card', 'queue'], cardIds: [cardId] })
    return {}
  }),

  restore: os.card.restore.handler(async ({ input, context, errors }) => {
    const { changeId, cardId } = input
    const { viewer } = context
    const { rules } = await context.rules()

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const card = await findCardToChange(tx, { context, errors, cardId, isBinned: true })
        const numbers = await gatherNumbers(tx, cardId)
        const owner = await findTakenNumber(tx, { card, ...numbers })
        if (owner) throw errors.DUPLICATE({ data: clashView(owner, { viewer, clockwork: rules.clockwork }) })
        return [restoreCardCommand({ changeId, card, ...numbers })]
      },
    })
    context.announce({ nouns: ['card', 'queue'], cardIds: [cardId] })
    return {}
  }),
}

async function gatherNumbers(tx: Reader, cardId: string) {
  return { phones: await listPhones(tx, cardId), customerNumbers: await listCustomerNumbers(tx, cardId) }
}
