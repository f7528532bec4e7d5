import { Button, Checkbox } from 'antd'
import { Toggle } from '#renderer/components/toggle.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import { fiveDayCalendar, sevenDayCalendar } from '#shared/domain/working-calendar-presets.ts'
import { SettingRow } from '../setting-row.tsx'
import type { CalendarDraft } from './calendar-draft.ts'

interface WeekRowProps {
  readonly draft: CalendarDraft
  onChange(part: Pick<CalendarDraft, 'week' | 'keepsHolidays'>): void
}

/** On which weekdays the shop works, and whether it keeps the statutory days. */
export function WeekRow({ draft, onChange }: WeekRowProps) {
  const { calendar: texts, words } = useTexts()
  const { week, keepsHolidays } = draft
  const presets = [
    { label: texts.allWeek, ...sevenDayCalendar },
    { label: texts.fiveDays, ...fiveDayCalendar },
  ]
  return (
    <SettingRow label={texts.week} hint={texts.weekHint}>
      <span className="calendar-week">
        {words.weekdays.map((name, index) => {
          const weekday = index + 1
          const others = week.filter((one) => one !== weekday)
          return (
            <Toggle
              key={name}
              isOn={week.includes(weekday)}
              onTurn={(isOn) =>
                onChange({ keepsHolidays, week: isOn ? [...others, weekday].sort() : others })
              }
            >
              {name}
            </Toggle>
          )
        })}
        <Checkbox
          checked={keepsHolidays}
          onChange={(event) => onChange({ week, keepsHolidays: event.target.checked })}
        >
          {texts.keepsHolidays}
        </Checkbox>
        {presets.map((preset) => (
          <Button
            key={preset.label}
            size="small"
            onClick={() => onChange({ week: preset.week, keepsHolidays: preset.keepsHolidays })}
          >
            {preset.label}
          </Button>
        ))}
      </span>
    </SettingRow>
  )
}
