import type { SettingRow } from '#db/queries/rule-queries.ts'
import type { Command } from '#db/write/command.ts'
import type { Inputs } from '#shared/contract/client.ts'

interface Changed {
  readonly input: Inputs['calendar']['change']
  readonly bookId: string
  readonly settings: readonly SettingRow[]
  /** Of the row. */
  readonly id: string
}

/** The working week and the shop's own days, as the next version of that setting. */
export function calendarCommand({ input, bookId, settings, id }: Changed): Command {
  const { changeId, week, keepsHolidays, own } = input
  const before = settings.find(({ key }) => key === 'calendar')
  const value = { week: week.toSorted(), keepsHolidays, years: {}, own: sortedDays(own) }
  const version = (before?.version ?? 0) + 1
  const row = {
    id,
    scope: 'book',
    scopeId: bookId,
    key: 'calendar',
    version,
    value: JSON.stringify(value),
  } as const
  return {
    ...{ id: changeId, kind: 'calendar.change', version: 1, entity: 'book', entityId: bookId },
    payload: { calendar: { old: before ? JSON.parse(before.value) : null, new: value } },
    rows: [{ insert: 'setting', row }],
  }
}

/** The statutory days of a year, as its next version. */
export function yearCommand(input: Inputs['calendar']['saveYear'], id: string): Command {
  const { changeId, year, base } = input
  const code = String(year)
  const row = { id, code, version: base + 1, body: JSON.stringify(sortedDays(input)) }
  return {
    ...{ id: changeId, kind: 'calendar.saveYear', version: 1, entity: 'calendarYear', entityId: code },
    payload: { version: { old: base, new: base + 1 }, ref: id },
    rows: [{ insert: 'calendarYear', row }],
  }
}

function sortedDays({ offDays, workDays }: { readonly offDays: string[]; readonly workDays: string[] }) {
  return { offDays: [...new Set(offDays)].sort(), workDays: [...new Set(workDays)].sort() }
}
