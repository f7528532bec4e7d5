import { type KeyboardEvent, useRef, useState } from 'react'
import { useTexts } from '#renderer/texts/language.ts'
import { type Day, yearOf } from '#shared/domain/day.ts'
import { isWorkingDay } from '#shared/domain/working-calendar.ts'
import { type CalendarDraft, stepDay, toWorkingCalendar } from './calendar-draft.ts'
import { MonthTable } from './month-table.tsx'

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

interface YearGridProps {
  readonly year: number
  readonly draft: CalendarDraft
  readonly today: Day
  onTurn(day: Day): void
}

/** A year at a glance; arrow keys go from day to day, space turns one. */
export function YearGrid({ year, draft, today, onTurn }: YearGridProps) {
  const { calendar: texts } = useTexts()
  const box = useRef<HTMLFieldSetElement>(null)
  const [at, setAt] = useState<Day>(yearOf(today) === year ? today : `${year}-01-01`)
  const calendar = toWorkingCalendar(draft)
  const go = (event: KeyboardEvent) => {
    const to = stepDay(at, event.key)
    if (to === null) return
    event.preventDefault()
    setAt(to)
    box.current?.querySelector<HTMLButtonElement>(`[data-day="${to}"]`)?.focus()
  }
  return (
    <fieldset className="year-grid" aria-label={texts.grid(year)} ref={box} onKeyDown={go}>
      {months.map((month) => (
        <MonthTable
          key={month}
          year={year}
          month={month}
          at={at}
          today={today}
          draft={draft}
          isWorking={(day) => isWorkingDay(calendar, day)}
          onTurn={(day) => {
            setAt(day)
            onTurn(day)
          }}
        />
      ))}
    </fieldset>
  )
}
