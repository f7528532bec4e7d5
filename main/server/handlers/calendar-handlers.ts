import { findBook } from '#db/queries/login-queries.ts'
import { listBookSettings, listRules } from '#db/queries/rule-queries.ts'
import { checkOwnDays, checkWeek, checkYear } from '#shared/domain/calendar/check-calendar.ts'
import { findMissingYear } from '#shared/domain/missing-year.ts'
import { dayOf } from '#shared/domain/zone.ts'
import { recomputeCourses } from '../course/recompute-courses.ts'
import { os } from '../procedures.ts'
import { calendarCommand, yearCommand } from '../rules/calendar-command.ts'
import { newestYears } from '../rules/newest-years.ts'
import { save } from '../save.ts'

export const calendarHandlers = {
  get: os.calendar.get.handler(async ({ context }) => {
    const [{ rules, knownYears }, rows] = await Promise.all([
      context.rules(),
      listRules(context.reader, 'calendarYear'),
    ])
    const today = dayOf(context.now(), rules.clockwork)
    const { week, keepsHolidays, own = { offDays: [], workDays: [] } } = rules.calendar
    return {
      today,
      week: [...week],
      keepsHolidays,
      own: { offDays: [...own.offDays], workDays: [...own.workDays] },
      years: newestYears(rows),
      missingYear: findMissingYear({ today, knownYears }),
    }
  }),

  change: os.calendar.change.handler(async ({ input, context, errors }) => {
    const faults = [...checkWeek(input.week), ...checkOwnDays(input.own)]
    if (faults.length > 0) throw errors.REFUSED({ data: { faults } })

    await save(context, {
      asked: { id: input.changeId, input },
      decide: async (tx) => {
        const [book, settings] = await Promise.all([findBook(tx), listBookSettings(tx)])
        if (!book) throw errors.NOT_FOUND({ data: { noun: 'book' } })
        return [calendarCommand({ input, bookId: book.id, settings, id: context.newId() })]
      },
    })
    context.announce({ nouns: ['rule', 'setting', 'calendar'], cardIds: [] })
    const moved = await recomputeCourses(context, input.changeId)
    context.announce({ nouns: ['card', 'queue'], cardIds: [] })
    return { moved }
  }),

  saveYear: os.calendar.saveYear.handler(async ({ input, context, errors }) => {
    const { changeId, year, base } = input
    const faults = checkYear(year, input)
    if (faults.length > 0) throw errors.REFUSED({ data: { faults: [...faults] } })

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const years = newestYears(await listRules(tx, 'calendarYear'))
        const known = years.find((one) => one.year === year)
        if ((known?.version ?? 0) !== base) {
          throw errors.STALE({ data: { noun: 'calendarYear', changedBy: '', changedAt: '' } })
        }
        return [yearCommand(input, context.newId())]
      },
    })
    context.announce({ nouns: ['rule', 'setting', 'calendar', 'book'], cardIds: [] })
    const moved = await recomputeCourses(context, changeId)
    context.announce({ nouns: ['card', 'queue'], cardIds: [] })
    return { version: base + 1, moved }
  }),
}
