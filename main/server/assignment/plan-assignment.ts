import type { OwnedCard } from '#db/queries/assignment-queries.ts'
import type { Inputs, Outputs } from '#shared/contract/client.ts'
import type { Assignee } from '#shared/domain/assignment/assignee.ts'
import { countDeals, dealCards } from '#shared/domain/assignment/deal-cards.ts'
import { assertNever } from '#shared/lib/assert-never.ts'
import type { Person } from './find-people.ts'

export type AssignTo = Inputs['card']['planAssign']['to']
type Plan = Outputs['card']['planAssign']
export type Move = Plan['moves'][number]

interface Question {
  readonly to: AssignTo
  /** In the order of the list they come from. */
  readonly cards: readonly OwnedCard[]
  readonly people: readonly Person[]
}

/** Who gets which of these cards; what is there already does not move (R33). */
export function planAssignment({ to, cards, people }: Question): Omit<Plan, 'left'> {
  const goals = goalsOf({ to, cards, people })
  const owners = new Map(cards.map(({ id, ownerId }) => [id, ownerId]))
  const moves = goals.flatMap(({ cardId, toId }) => {
    const fromId = owners.get(cardId) ?? null
    return fromId === toId ? [] : [{ cardId, fromId, toId }]
  })
  const gets = countDeals(moves.flatMap(({ cardId, toId }) => (toId === null ? [] : [{ cardId, toId }])))
  return {
    moves,
    people: people.map(({ id, name, openCards }) => ({
      ...{ userId: id, name, openCards, gets: gets.get(id) ?? 0 },
    })),
    unchanged: cards.length - moves.length,
  }
}

/** Everybody named as a goal. */
export function peopleIn(to: AssignTo): readonly string[] {
  switch (to.kind) {
    case 'pool':
      return []
    case 'person':
      return [to.userId]
    case 'split':
      return to.userIds
    default:
      return assertNever(to)
  }
}

function goalsOf({ to, cards, people }: Question): readonly Omit<Move, 'fromId'>[] {
  switch (to.kind) {
    case 'pool':
      return cards.map(({ id }) => ({ cardId: id, toId: null }))
    case 'person':
      return cards.map(({ id }) => ({ cardId: id, toId: to.userId }))
    case 'split': {
      const dealt = cards.map(({ id, registeredAt, madeBy }) => ({ id, registeredAt, finderId: madeBy }))
      return dealCards({ cards: dealt, chosen: people.map(withoutDealt(cards)), policy: to.policy })
    }
    default:
      return assertNever(to)
  }
}

/** What somebody has besides the cards that are dealt anew. */
function withoutDealt(cards: readonly OwnedCard[]): (person: Person) => Assignee {
  const dealt = Map.groupBy(cards, ({ ownerId }) => ownerId)
  return (person) => ({
    ...person,
    openCards: Math.max(0, person.openCards - (dealt.get(person.id)?.length ?? 0)),
  })
}
