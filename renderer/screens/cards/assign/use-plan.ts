import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { useCardMarks } from '#renderer/stores/card-marks.ts'
import type { Inputs } from '#shared/contract/client.ts'
import type { CardListQuestion } from '../card-list-question.ts'
import { askedGoal, type Goal } from './goal.ts'

const anyone = 'nobody-chosen-yet'

/** Who would get how many of the marked cards; asked again with every choice. */
export function usePlan(goal: Goal, question: CardListQuestion) {
  const { ask } = useApi()
  const { isAll, ids } = useCardMarks()
  const to = askedGoal(goal)
  const which: Inputs['card']['planAssign']['which'] = isAll
    ? { kind: 'listed', ...question, except: [...ids] }
    : { kind: 'cards', cardIds: [...ids] }
  return useQuery({
    ...ask.card.planAssign.queryOptions({ input: { which, to: to ?? { kind: 'person', userId: anyone } } }),
    enabled: to !== null && (isAll || ids.size > 0),
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  })
}
