import { useQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { useMay, useShop } from './shop-context.ts'

/** The live number over each place of the rail. */
export function useCounts(): Readonly<Record<string, number | undefined>> {
  const { ask } = useApi()
  const mayRead = { queue: useMay('queue.counts'), cards: useMay('card.list'), log: useMay('visit.log') }
  const queue = useQuery({ ...ask.queue.counts.queryOptions({ input: {} }), enabled: mayRead.queue })
  const open = { filter: { statuses: ['open' as const, 'ordered' as const] }, limit: 1 }
  const cards = useQuery({ ...ask.card.list.queryOptions({ input: open }), enabled: mayRead.cards })
  const everybody = useDayFigures(mayRead.log, null)
  return {
    desk: queue.data?.total,
    cards: cards.data?.total,
    log: everybody && everybody.visits + everybody.attempts,
  }
}

/** Today's figures of one person, or of everybody whose visits may be seen here. */
export function useDayFigures(isEnabled: boolean, agentId: string | null) {
  const { ask } = useApi()
  const { today } = useShop().rules
  const input = { from: today, to: today, agentId: agentId ?? undefined, limit: 1 }
  return useQuery({ ...ask.visit.log.queryOptions({ input }), enabled: isEnabled }).data?.totals
}
