import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { MoveBox } from './move-box.tsx'
import { SchemeChoice } from './scheme-choice.tsx'
import { SchemeEditor } from './scheme-editor.tsx'
import './scheme.css'

/** 级别与周期: which scheme new cards are graded in, its grades and gaps, and where the cards of older versions go. */
export function SchemePart() {
  const texts = useTexts()
  const { ask } = useApi()
  const list = useQuery(ask.scheme.list.queryOptions())
  const [chosen, setChosen] = useState<string | null>(null)
  if (list.error) {
    return (
      <StateBox
        isFailure
        title={texts.settings.failed}
        hint={sentenceOf(list.error, texts)}
        action={{ label: texts.words.again, onPress: () => void list.refetch() }}
      />
    )
  }
  if (!list.data) return <LoadingBox label={texts.words.loading} />
  const { schemes, inUse, lastMove } = list.data
  const shown = schemes.find(({ id }) => id === (chosen ?? inUse)) ?? schemes[0]
  if (!shown) return null
  return (
    <div className="scheme-part">
      <SchemeChoice schemes={schemes} inUse={inUse} shown={shown} onChoose={setChosen} />
      <SchemeEditor key={`${shown.id} ${shown.version}`} scheme={shown} />
      <MoveBox key={`move ${shown.id} ${shown.version}`} schemes={schemes} to={shown} lastMove={lastMove} />
    </div>
  )
}
