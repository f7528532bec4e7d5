import { queueRankOf } from '../grade-scheme.ts'
import type { ShopRules } from '../shop-rules.ts'

/** Every rank a card of this shop can have in the queue, hottest first; a rank left out would hide its cards (R66). */
export function queueRanks({ schemes }: ShopRules): readonly number[] {
  const ranks = schemes.flatMap((scheme) => [
    queueRankOf(scheme, null),
    ...scheme.grades.map(({ code }) => queueRankOf(scheme, code)),
  ])
  return [...new Set(ranks)].sort((one, other) => one - other)
}
