import { type CardSort, type StatusChoice, useCardList } from '#renderer/stores/card-list.ts'
import type { Inputs } from '#shared/contract/client.ts'

type Filter = NonNullable<Inputs['card']['list']['filter']>

/** Which cards the list shows, and in which order. */
export interface CardListQuestion {
  readonly filter: Filter
  readonly sort: CardSort
  readonly descending: boolean
}

/** The list as it is set now; `text` is what was typed, settled or not. */
export function useCardListQuestion(text: string): CardListQuestion {
  const list = useCardList()
  const filter: Filter = {
    text: text || undefined,
    grades: list.grades.length > 0 ? [...list.grades] : undefined,
    statuses: list.isBin ? undefined : statusesOf(list.status),
    ownerId: list.ownerId ?? undefined,
    pool: list.isPool || undefined,
    starred: list.isStarred || undefined,
    bin: list.isBin || undefined,
  }
  return { filter, sort: list.sort, descending: list.isDescending }
}

function statusesOf(choice: StatusChoice): Filter['statuses'] {
  if (choice === 'all') return undefined
  return choice === 'working' ? ['open', 'ordered'] : [choice]
}
