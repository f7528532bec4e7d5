import { dayText } from '#renderer/format/day-text.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { type Day, weekdayOf } from '#shared/domain/day.ts'
import { type CalendarDraft, daysOf, markOf, noDays } from './calendar-draft.ts'

interface MonthTableProps {
  readonly year: number
  readonly month: number
  /** The day that has the keyboard. */
  readonly at: Day
  readonly today: Day
  readonly draft: CalendarDraft
  isWorking(day: Day): boolean
  onTurn(day: Day): void
}

/** One month: rest days are grey, 休 and 班 stand at the days that somebody set, the shop's own underlined. */
export function MonthTable({ year, month, at, today, draft, isWorking, onTurn }: MonthTableProps) {
  const texts = useTexts()
  const { calendar, words } = texts
  const statutory = draft.years[year] ?? noDays
  const marked = (day: Day) => {
    const own = markOf(draft.own, day)
    return { mark: own ?? markOf(statutory, day), isOwn: own !== null }
  }
  return (
    <section className="month" aria-label={calendar.month(month)}>
      <h4>{calendar.month(month)}</h4>
      <div className="month-days">
        {calendar.shortWeekdays.map((name) => (
          <small key={name} aria-hidden="true">
            {name}
          </small>
        ))}
        {daysOf(year, month).map((day) => {
          const { mark, isOwn } = marked(day)
          const looks = [isWorking(day) ? '' : 'rest', isOwn ? 'own' : '', day === today ? 'today' : '']
          const state = isWorking(day) ? calendar.working : calendar.resting
          const set = mark ? calendar.marks[isOwn ? 'own' : 'statutory'][mark] : ''
          return (
            <button
              key={day}
              type="button"
              data-day={day}
              className={['plain day', `on-${weekdayOf(day)}`, ...looks].join(' ')}
              tabIndex={day === at ? 0 : -1}
              onClick={() => onTurn(day)}
            >
              {Number(day.slice(8))}
              {mark && <sup>{calendar.signs[mark]}</sup>}
              <span className="sr-only">
                {' '}
                {[dayText(day, texts), state, set].filter(Boolean).join(words.comma)}
              </span>
            </button>
          )
        })}
      </div>
    </section>
  )
}
