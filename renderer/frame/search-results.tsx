import { GradeMark } from '#renderer/components/grade-mark.tsx'
import { phoneText } from '#renderer/format/phone-text.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import type { Found } from '#shared/contract/answers.ts'
import { useShop } from './shop-context.ts'

interface SearchResultsProps {
  readonly typed: string
  readonly chosen: number
  readonly found: { readonly rows: readonly Found[]; readonly isSettled: boolean; readonly isFailed: boolean }
  onOpen(row: Found): void
}

/** The list under the search box. */
export function SearchResults({ typed, chosen, found, onOpen }: SearchResultsProps) {
  const { frame } = useTexts()
  if (found.isFailed) return <p className="found-none">{frame.searchFailed}</p>
  if (found.rows.length === 0 && found.isSettled)
    return <p className="found-none">{frame.searchNothing(typed)}</p>
  return (
    <div className="found" id="search-results" role="listbox" aria-label={frame.searchLabel}>
      {found.rows.map((row, index) => (
        <FoundRow key={row.cardId} row={row} index={index} isChosen={index === chosen} onOpen={onOpen} />
      ))}
    </div>
  )
}

interface FoundRowProps {
  readonly row: Found
  readonly index: number
  readonly isChosen: boolean
  onOpen(row: Found): void
}

function FoundRow({ row, index, isChosen, onOpen }: FoundRowProps) {
  const { frame, card } = useTexts()
  const { scheme } = useShop().rules
  return (
    <div
      className="found-row"
      id={`found-${index}`}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      onMouseDown={(event) => {
        event.preventDefault()
        onOpen(row)
      }}
    >
      <GradeMark code={row.grade} tone={gradeTone(row.grade, scheme)} without={card.newMark} />
      <b>{row.name}</b>
      <span className="mono">{row.phone && phoneText(row.phone)}</span>
      <small>{row.words ?? `${row.number} · ${row.ownerName ?? ''}`}</small>
      <i>{frame.foundBy[row.by]}</i>
    </div>
  )
}
