import { toCourse } from '#db/course-columns.ts'
import { listEvents, listEventsOf } from '#db/queries/card-event-queries.ts'
import { listPhones } from '#db/queries/card-part-queries.ts'
import { findCardInScope, getCard } from '#db/queries/card-queries.ts'
import { countListed } from '#db/queries/queue/queue-total-query.ts'
import { findVisit } from '#db/queries/visit/visit-queries.ts'
import type { Fault } from '#shared/contract/call.ts'
import { bestTimeIn } from '#shared/domain/callback/best-time.ts'
import { scopeFor } from '#shared/domain/roles.ts'
import { decideVisit } from '#shared/domain/visit/decide-visit.ts'
import { emptyVisit, proposeVisit } from '#shared/domain/visit/propose-visit.ts'
import { cardScopeOf, queueScopeOf } from '../card/card-reach.ts'
import { factsIn } from '../card/edit-card-command.ts'
import { findCardToChange } from '../card/find-card-to-change.ts'
import { os } from '../procedures.ts'
import { queueViewOf } from '../queue/queue-moment.ts'
import { save } from '../save.ts'
import { factFaults } from '../visit/fact-faults.ts'
import { gatherNumbers, touchedNumbers } from '../visit/number-rows.ts'
import { visitCommand } from '../visit/visit-command.ts'
import { toVisitEntry } from '../visit/visit-entry.ts'
import { visitLogHandlers } from './visit-log-handlers.ts'
import { visitVoidHandlers } from './visit-void-handlers.ts'

export const visitHandlers = {
  ...visitLogHandlers,
  ...visitVoidHandlers,

  save: os.visit.save.handler(async ({ input, context, errors }) => {
    const { changeId, visitId, cardId } = input
    const { viewer, host, reader } = context
    const { rules, template } = await context.rules()

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx, now) => {
        const found = await findCardToChange(tx, { context, errors, cardId })
        const events = await listEventsOf(tx, found)
        const phones = (await listPhones(tx, cardId)).filter(({ deletedAt }) => deletedAt === null)
        const { phoneId } = input.visit

        const card = { id: cardId, events }
        const ids = { visitId, statusId: context.newId() }
        const isSupervised = scopeFor(viewer.roles, 'visit.save') !== 'own'
        const question = { card, input: input.visit, rules, now, isSupervised }
        const decided = decideVisit({ ...question, agentId: viewer.id, ids })
        const faults = [
          ...phoneFaults(phoneId, phones),
          ...(decided.kind === 'refused' ? decided.faults : []),
          ...factFaults({ visit: input.visit, rules, template, facts: factsIn(found) }),
        ]
        if (decided.kind === 'refused' || faults.length > 0) throw errors.REFUSED({ data: { faults } })

        const touched = touchedNumbers({ state: decided.numberState, phones, phoneId })
        const numbers = await gatherNumbers(tx, touched, host.secret.phoneKey)
        return [visitCommand({ changeId, decided, numbers })]
      },
    })
    context.announce({ nouns: ['visit', 'card', 'queue'], cardIds: [cardId] })
    const [visit, card, queueCount] = await Promise.all([
      findVisit(reader, visitId),
      getCard(reader, cardId),
      countListed(reader, queueViewOf(queueScopeOf(viewer), context.now(), rules)),
    ])
    if (!visit) throw errors.NOT_FOUND({ data: { noun: 'visit' } })
    return { visit: toVisitEntry(visit), course: toCourse(card), queueCount }
  }),

  propose: os.visit.propose.handler(async ({ input, context, errors }) => {
    const { outcome, grade, channel, isOrder } = input
    const [{ rules }, card] = await Promise.all([
      context.rules(),
      findCardInScope(context.reader, input.cardId, cardScopeOf(context)),
    ])
    if (!card) throw errors.NOT_FOUND({ data: { noun: 'card' } })
    const events = await listEvents(context.reader, card.id)

    const { next, limitOn, gapDays, movedFrom, evening, retryAt, ...proposal } = proposeVisit({
      card: { id: card.id, events },
      input: { ...emptyVisit, outcome, grade, channel, close: isOrder ? order : null },
      rules,
      now: context.now(),
      bestTime: bestTimeIn(factsIn(card)),
    })
    return { grade: proposal.grade, next, limitOn, gapDays, movedFrom, evening, retryAt }
  }),
}

const order = { status: 'ordered', reason: '', what: null, orderedOn: null, deliveryOn: null } as const

function phoneFaults(phoneId: string | null, phones: readonly { readonly id: string }[]): Fault[] {
  const isKnown = phoneId === null || phones.some(({ id }) => id === phoneId)
  return isKnown ? [] : [{ kind: 'unknown-phone', field: 'phoneId' }]
}
