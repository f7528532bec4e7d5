import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTexts } from '#renderer/texts/language.ts'
import { readDays, writeDays } from '#shared/domain/calendar/read-days.ts'
import type { CalendarYear } from '#shared/domain/working-calendar.ts'

interface NoticeBoxProps {
  readonly year: number
  readonly days: CalendarYear
  readonly isMissing: boolean
  onRead(days: CalendarYear): void
}

/** The days of a year as a text: paste the notice, or write a line a range. */
export function NoticeBox({ year, days, isMissing, onRead }: NoticeBoxProps) {
  const { calendar: texts } = useTexts()
  const [typed, setTyped] = useState<{ readonly year: number; readonly text: string } | null>(null)
  const [unread, setUnread] = useState<readonly string[]>([])
  const text = typed?.year === year ? typed.text : writeDays(days)
  const read = () => {
    const found = readDays(text, year)
    setUnread(found.unread)
    onRead({ offDays: found.offDays, workDays: found.workDays })
    if (found.unread.length === 0) setTyped(null)
  }
  return (
    <div className="notice-box">
      {isMissing && <p className="amber">{texts.missing(year)}</p>}
      <Input.TextArea
        aria-label={texts.notice(year)}
        placeholder={texts.noticeHint(year)}
        autoSize={false}
        rows={4}
        value={text}
        onChange={(event) => setTyped({ year, text: event.target.value })}
      />
      <Button disabled={text.trim() === ''} onClick={read}>
        {texts.read}
      </Button>
      {unread.length > 0 && (
        <p className="red" role="alert">
          {texts.unread(unread.join(' · '))}
        </p>
      )}
    </div>
  )
}
