import { useQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import type { ScreenProps } from '#renderer/frame/screen.ts'
import { useCardTrail } from '#renderer/stores/card-trail.ts'
import { goTo, useRoute } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { CardSheet } from './card-sheet.tsx'

/** One whole card: `#/card/ID`, at one of its visits `#/card/ID/VISIT`. */
export function Card({ subject }: ScreenProps) {
  const texts = useTexts()
  const { cardPage, words } = texts
  const { ask } = useApi()
  const { part } = useRoute()
  const from = useCardTrail((trail) => trail.from)
  const card = useQuery({
    ...ask.card.get.queryOptions({ input: { id: subject ?? '' } }),
    enabled: subject !== null,
  })
  if (card.data) return <CardSheet key={card.data.id} card={card.data} visitId={part} />
  if (subject !== null && !card.isError) return <LoadingBox label={words.loading} rows={12} />
  return (
    <StateBox
      isFailure
      title={cardPage.failed}
      hint={card.error ? sentenceOf(card.error, texts) : cardPage.failedHint}
      action={{ label: cardPage.back[from], onPress: () => goTo(from) }}
    />
  )
}
