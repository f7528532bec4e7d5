import { useQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { momentText } from '#renderer/format/instant-text.ts'
import { useLineState } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { useMay, useShop } from './shop-context.ts'

/** In plain words: is what I did safe, and since when. */
export function Lamp() {
  const texts = useTexts()
  const { ask } = useApi()
  const { rules } = useShop()
  const { line, pending } = useLineState()
  const book = useQuery({ ...ask.book.get.queryOptions(), enabled: useMay('book.get') })
  const savedAt = book.data?.lastChangeAt
  if (line === 'shut') return <Light state="broken" says={texts.frame.openNewAddress} />
  if (line === 'lost') return <Light state="broken" says={texts.frame.reconnecting} />
  if (pending > 0) return <Light state="busy" says={texts.frame.saving} />
  if (!savedAt) return <Light state="safe" says={texts.frame.localOnly} />
  return <Light state="safe" says={texts.frame.savedAt(momentText(savedAt, rules.zone, rules.today))} />
}

function Light({ state, says }: { readonly state: 'safe' | 'busy' | 'broken'; readonly says: string }) {
  return (
    <span className={`lamp ${state}`} role="status">
      {says}
    </span>
  )
}
