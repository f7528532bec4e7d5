import type { Assignee } from './assignee.ts'

/** Gives one after the other, again and again, in the order in which they were chosen; whoever has left is passed over. Throws where nobody is left. */
export function takeTurns(chosen: readonly Assignee[]): () => string {
  const ids = chosen.filter(({ isActive }) => isActive).map(({ id }) => id)
  let place = 0
  return () => {
    const id = ids[place % ids.length]
    if (id === undefined) throw new RangeError('There is nobody to give cards to')
    place++
    return id
  }
}
