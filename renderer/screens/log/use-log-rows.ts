import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { useRowPages } from '#renderer/connection/use-row-pages.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useVisitLog } from '#renderer/stores/visit-log.ts'

const pageLength = 200
const keptMs = 30 * 60_000

/** The visits and attempts that were asked for, page by page, with the totals of all of them. */
export function useLogRows() {
  const { ask } = useApi()
  const { today } = useShop().rules
  const log = useVisitLog()
  const days = log.days ?? { from: today, to: today }
  const isReversed = days.from > days.to
  const question = {
    ...days,
    agentId: log.agentId ?? undefined,
    outcomes: log.outcomes.length > 0 ? [...log.outcomes] : undefined,
    channel: log.channel ?? undefined,
    gradeChanged: log.isGradeChanged || undefined,
    late: log.isLate || undefined,
    kind: log.kind,
  }
  const pages = useInfiniteQuery({
    ...ask.visit.log.infiniteOptions({
      input: (after: string | null) => ({ ...question, after, limit: pageLength }),
      initialPageParam: null,
      getNextPageParam: (page) => page.next,
    }),
    enabled: !isReversed,
    placeholderData: keepPreviousData,
    gcTime: keptMs,
  })
  return {
    ...useRowPages(pages),
    days,
    isReversed,
    totals: pages.data?.pages[0]?.totals,
  }
}
