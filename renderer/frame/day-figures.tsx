import { useTexts } from '#renderer/texts/language.ts'
import { useMay, useShop } from './shop-context.ts'
import { useDayFigures } from './use-counts.ts'

const minuteLength = 60

/** What I did today: calls, effective ones, minutes talked. */
export function DayFigures() {
  const { figures } = useTexts().frame
  const totals = useDayFigures(useMay('visit.log'), useShop().viewer.id)
  if (!totals) return null
  return (
    <div className="figures">
      <span>
        {figures.calls} <b>{totals.visits + totals.attempts}</b>
      </span>
      <span>
        {figures.effective} <b>{totals.effective}</b>
      </span>
      <span>
        {figures.talk} <b>{figures.minutes(Math.round(totals.seconds / minuteLength))}</b>
      </span>
    </div>
  )
}
