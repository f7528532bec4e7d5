import { Button } from 'antd'
import { useState } from 'react'
import { dayText } from '#renderer/format/day-text.ts'
import type { DaySpan } from '#renderer/format/read-day.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { addDays, addMonths, type Day, weekdayOf, yearOf } from '#shared/domain/day.ts'

interface MonthGridProps extends DaySpan {
  readonly day: Day | null
  onChoose(day: Day): void
}

const cells = 42

/** One month, weeks from Monday; the cursor stays in the field, whose arrows move the chosen day. */
export function MonthGrid({ day, today, min, max, onChoose }: MonthGridProps) {
  const texts = useTexts()
  const { words } = texts
  const [turned, setTurned] = useState({ from: day, months: 0 })
  const months = turned.from === day ? turned.months : 0
  const first = `${addMonths(`${(day ?? today).slice(0, 8)}01`, months).slice(0, 8)}01`
  const start = addDays(first, 1 - weekdayOf(first))
  const turn = (by: 1 | -1) => setTurned({ from: day, months: months + by })
  return (
    <section
      className="month-grid"
      aria-label={words.pickDay}
      onMouseDown={(event) => event.preventDefault()}
    >
      <header>
        <Button size="small" tabIndex={-1} aria-label={words.previousMonth} onClick={() => turn(-1)}>
          ‹
        </Button>
        <b>{words.month(yearOf(first), Number(first.slice(5, 7)))}</b>
        <Button size="small" tabIndex={-1} aria-label={words.nextMonth} onClick={() => turn(1)}>
          ›
        </Button>
      </header>
      <div className="month-days">
        {words.weekdayMarks.map((mark) => (
          <span key={mark} aria-hidden="true">
            {mark}
          </span>
        ))}
        {Array.from({ length: cells }, (_, index) => addDays(start, index)).map((one) => (
          <button
            key={one}
            type="button"
            tabIndex={-1}
            className={lookOf(one, { day, today, first })}
            disabled={(min !== undefined && one < min) || (max !== undefined && one > max)}
            aria-label={`${yearOf(one)}-${dayText(one, texts)}`}
            aria-pressed={one === day}
            onClick={() => onChoose(one)}
          >
            {Number(one.slice(8))}
          </button>
        ))}
      </div>
    </section>
  )
}

interface Look {
  readonly day: Day | null
  readonly today: Day
  readonly first: Day
}

function lookOf(one: Day, { day, today, first }: Look): string {
  const isOther = one.slice(0, 7) !== first.slice(0, 7)
  const marks = ['plain', one === day && 'chosen', one === today && 'today', isOther && 'other']
  return marks.filter(Boolean).join(' ')
}
