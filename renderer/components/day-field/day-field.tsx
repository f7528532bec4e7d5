import { CalendarOutlined } from '@ant-design/icons'
import { Input, Popover } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { nearDay, weekdayText } from '#renderer/format/day-text.ts'
import { type DaySpan, readDay } from '#renderer/format/read-day.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { addDays, addMonths, type Day } from '#shared/domain/day.ts'
import { MonthGrid } from './month-grid.tsx'
import './day-field.css'

interface DayFieldProps extends DaySpan {
  readonly id?: string
  readonly day: Day | null
  readonly label: string
  readonly hasFocus?: boolean
  readonly isFaulty?: boolean
  /** Null where the field was emptied. */
  onChange(day: Day | null): void
  onKeyDown?(event: KeyboardEvent): void
}

/** A day typed as `11-25`, `明天` or `+3`, stepped with the arrows, or chosen in a month; it looks as the program's language says, not the browser's. */
export function DayField(props: DayFieldProps) {
  const { id, day, label, today, hasFocus = false, isFaulty = false, onChange } = props
  const texts = useTexts()
  const { words } = texts
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const isUnread = typed !== null && typed.trim() !== '' && readDay(typed, props) === null
  const shown = day === null ? '' : `${nearDay(day, today)} ${weekdayText(day, texts)}`
  const choose = (chosen: Day | null) => {
    setTyped(null)
    onChange(chosen)
  }
  const type = (text: string) => {
    setTyped(text)
    const read = readDay(text, props)
    if (read !== null || text.trim() === '') onChange(read)
  }
  const press = (event: KeyboardEvent) => {
    const next = keyDay(event.key, day ?? today, props)
    if (event.altKey && event.key === 'ArrowDown') setOpen(!isOpen)
    else if (isOpen && event.key === 'Escape') setOpen(false)
    else if (next && !event.ctrlKey && !event.metaKey) choose(next)
    else if (isUnread && event.key === 'Enter') event.preventDefault()
    else return props.onKeyDown?.(event)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Popover
      open={isOpen}
      trigger="click"
      placement="bottomLeft"
      onOpenChange={(wanted) => !wanted && setOpen(false)}
      content={
        <MonthGrid
          {...props}
          onChoose={(chosen) => {
            setOpen(false)
            choose(chosen)
          }}
        />
      }
    >
      <Input
        id={id}
        className="day-field"
        value={typed ?? shown}
        autoFocus={hasFocus}
        autoComplete="off"
        placeholder={words.dayHint}
        title={words.dayHint}
        aria-label={label}
        aria-invalid={isUnread || isFaulty}
        status={isUnread || isFaulty ? 'error' : undefined}
        suffix={
          <button
            type="button"
            className="plain day-button"
            tabIndex={-1}
            aria-label={words.pickDay}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setOpen(!isOpen)}
          >
            <CalendarOutlined />
          </button>
        }
        onFocus={(event) => event.target.select()}
        onBlur={() => {
          setOpen(false)
          if (!isUnread) setTyped(null)
        }}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
    </Popover>
  )
}

/** Where an arrow leads: a day, or with Page a month; never out of the span. */
function keyDay(key: string, from: Day, { min, max }: DaySpan): Day | null {
  const next = stepOf(key, from)
  return next === null || (min && next < min) || (max && next > max) ? null : next
}

function stepOf(key: string, from: Day): Day | null {
  if (key === 'ArrowUp') return addDays(from, 1)
  if (key === 'ArrowDown') return addDays(from, -1)
  if (key === 'PageUp') return addMonths(from, 1)
  return key === 'PageDown' ? addMonths(from, -1) : null
}
