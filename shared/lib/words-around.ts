/** How much of a note stands on each side of what was found in it. */
const around = 12

/** The words around the first place where a note holds what was searched for; null where it does not hold it. */
export function wordsAround(note: string, searched: string): string | null {
  const place = note.toLowerCase().indexOf(searched.toLowerCase())
  if (place < 0) return null
  const before = [...note.slice(0, place)]
  const after = [...note.slice(place + searched.length)]
  const head = before.length > around ? `…${before.slice(-around).join('')}` : before.join('')
  const tail = after.length > around ? `${after.slice(0, around).join('')}…` : after.join('')
  return `${head}${note.slice(place, place + searched.length)}${tail}`.replace(/\s+/g, ' ')
}
