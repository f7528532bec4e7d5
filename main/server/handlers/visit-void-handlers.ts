import { toCourse } from '#db/course-columns.ts'
import { listEvents } from '#db/queries/card-event-queries.ts'
import { listPhones } from '#db/queries/card-part-queries.ts'
import { getCard } from '#db/queries/card-queries.ts'
import { findVisit, listVisitsOfCard } from '#db/queries/visit/visit-queries.ts'
import { findOutcome } from '#shared/domain/outcome.ts'
import { checkVoid } from '#shared/domain/visit/check-void.ts'
import { os } from '../procedures.ts'
import { save } from '../save.ts'
import { gatherNumbers } from '../visit/number-rows.ts'
import { numbersToFree } from '../visit/numbers-to-free.ts'
import { voidCommand } from '../visit/void-command.ts'

export const visitVoidHandlers = {
  void: os.visit.void.handler(async ({ input, context, errors }) => {
    const { changeId, visitId, why } = input
    const { viewer, host, reader, newId } = context
    const { rules } = await context.rules()

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx, at) => {
        const visit = await findVisit(tx, visitId)
        if (!visit) throw errors.NOT_FOUND({ data: { noun: 'visit' } })
        const outcome = findOutcome(rules.outcomes, visit.outcome)

        const { signedBy } = visit
        const agent = { id: visit.agentId, teamId: visit.agentTeamId }
        const isRefusal = outcome?.refusal ?? false
        const faults = checkVoid({ agent, isVoid: visit.isVoid === 1, signedBy, isRefusal }, viewer)
        if (faults.length > 0) throw errors.REFUSED({ data: { faults: [...faults] } })

        const { cardId } = visit
        const [card, events] = [await getCard(tx, cardId), await listEvents(tx, cardId)]
        const [phones, visits] = [await listPhones(tx, cardId), await listVisitsOfCard(tx, cardId)]
        const freed = numbersToFree({ visit, visits, phones, outcomes: rules.outcomes })
        const numbers = await gatherNumbers(tx, freed, host.secret.phoneKey)
        const lift = { by: viewer.id, at, why }
        return [voidCommand({ changeId, voidId: newId(), visit, card, events, rules, numbers, lift })]
      },
    })
    const visit = await findVisit(reader, visitId)
    if (!visit) throw errors.NOT_FOUND({ data: { noun: 'visit' } })
    const { cardId } = visit
    context.announce({ nouns: ['visit', 'card', 'queue'], cardIds: [cardId] })
    return { cardId, course: toCourse(await getCard(reader, cardId)) }
  }),
}
