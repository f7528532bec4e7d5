import { useQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { CalendarEditor } from './calendar-editor.tsx'
import './calendar.css'

/** 工作日历: the week, the statutory days of each year, the days the shop itself closes or opens. */
export function CalendarPart() {
  const texts = useTexts()
  const { ask } = useApi()
  const calendar = useQuery(ask.calendar.get.queryOptions())
  if (calendar.error) {
    return (
      <StateBox
        isFailure
        title={texts.settings.failed}
        hint={sentenceOf(calendar.error, texts)}
        action={{ label: texts.words.again, onPress: () => void calendar.refetch() }}
      />
    )
  }
  if (!calendar.data) return <LoadingBox label={texts.words.loading} />
  return <CalendarEditor view={calendar.data} />
}
