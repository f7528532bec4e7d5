import { useQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { useMay, useShop } from './shop-context.ts'

/** The live number over each place of the rail. */
export function useCounts(): Readonly<Record<string, number | undefined>> {
  const { ask } = useApi()
  const mayRead = { queue: useMay('queue.counts'), book: useMay('book.get'), log: useMay('visit.log') }
  const queue = useQuery({ ...ask.queue.counts.queryOptions({ input: {} }), enabled: mayRead.queue })
  const book = useQuery({ ...ask.book.get.queryOptions(), enabled: mayRead.book })
  const figures = useDayFigures(mayRead.log)
  return {
    desk: queue.data?.total,
    cards: book.data?.counts.openCards,
    log: figures && figures.visits + figures.attempts,
  }
}

/** Today's figures of whoever sits here. */
export function useDayFigures(isEnabled: boolean) {
  const { ask } = useApi()
  const { rules, viewer } = useShop()
  const input = { from: rules.today, to: rules.today, agentId: viewer.id, limit: 1 }
  return useQuery({ ...ask.visit.log.queryOptions({ input }), enabled: isEnabled }).data?.totals
}
