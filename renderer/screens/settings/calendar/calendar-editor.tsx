import { Segmented } from 'antd'
import { type FormEvent, useState } from 'react'
import { useTexts } from '#renderer/texts/language.ts'
import { yearOf } from '#shared/domain/day.ts'
import { SaveLine } from '../save-line.tsx'
import {
  type CalendarDraft,
  type CalendarView,
  changesOf,
  draftOf,
  type Layer,
  noDays,
  turnDay,
} from './calendar-draft.ts'
import { NoticeBox } from './notice-box.tsx'
import { useSaveCalendar } from './use-save-calendar.ts'
import { WeekRow } from './week-row.tsx'
import { YearGrid } from './year-grid.tsx'

const yearsAhead = 1

/** The whole calendar as a draft: a day is turned by click or space, the notice of a year is read from its text. */
export function CalendarEditor({ view }: { readonly view: CalendarView }) {
  const { calendar: texts } = useTexts()
  const { isBusy, failure, save } = useSaveCalendar()
  const [typed, setTyped] = useState<CalendarDraft | null>(null)
  const [year, setYear] = useState(view.missingYear ?? yearOf(view.today))
  const [layer, setLayer] = useState<Layer>(view.missingYear === null ? 'own' : 'statutory')
  const draft = typed ?? draftOf(view)
  const turn = (part: Partial<CalendarDraft>) => setTyped({ ...draft, ...part })
  const ofYear = draft.years[year] ?? noDays
  const turnYear = (days: CalendarDraft['own']) => turn({ years: { ...draft.years, [year]: days } })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await save(changesOf(view, draft))) setTyped(null)
  }
  return (
    <form className="calendar-part" onSubmit={(event) => void submit(event)}>
      <WeekRow draft={draft} onChange={turn} />
      <div className="calendar-choice">
        <Segmented<number>
          aria-label={texts.year}
          value={year}
          options={yearsOf(view).map((value) => ({
            value,
            label: draft.years[value] ? String(value) : texts.yearMissing(value),
          }))}
          onChange={setYear}
        />
        <Segmented<Layer>
          aria-label={texts.layer}
          value={layer}
          options={[
            { value: 'own', label: texts.layers.own },
            { value: 'statutory', label: texts.layers.statutory },
          ]}
          onChange={setLayer}
        />
        <small className="mute">{texts.turnHint}</small>
      </div>
      {layer === 'statutory' && (
        <NoticeBox year={year} days={ofYear} isMissing={!draft.years[year]} onRead={turnYear} />
      )}
      <YearGrid
        key={year}
        year={year}
        draft={draft}
        today={view.today}
        onTurn={(day) =>
          layer === 'own' ? turn({ own: turnDay(draft.own, day) }) : turnYear(turnDay(ofYear, day))
        }
      />
      <SaveLine
        isChanged={typed !== null}
        isSaving={isBusy}
        failure={failure}
        onUndo={() => setTyped(null)}
      />
    </form>
  )
}

/** Every year somebody entered, this one and the next. */
function yearsOf({ today, years }: CalendarView): readonly number[] {
  const now = yearOf(today)
  return [...new Set([...years.map(({ year }) => year), now, now + yearsAhead])].sort((a, b) => a - b)
}
