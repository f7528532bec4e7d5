import type { Assignee } from './assignee.ts'

/** Gives whoever has the fewest open cards, those just given counted; of equals, the one chosen first. Throws where nobody is left. */
export function takeLeastLoaded(chosen: readonly Assignee[]): () => string {
  const loads = chosen
    .filter(({ isActive }) => isActive)
    .map(({ id, openCards }) => ({ id, cards: openCards }))
  return () => {
    const least = loads.reduce((one, other) => (other.cards < one.cards ? other : one), loads[0] ?? nobody())
    least.cards++
    return least.id
  }
}

function nobody(): never {
  throw new RangeError('There is nobody to give cards to')
}
