import { z } from 'zod'
import { readCall, writeCall } from './call.ts'
import { day, id } from './values.ts'

const days = z.array(day).max(366)
const someDays = z.object({ offDays: days, workDays: days })
const week = z.array(z.int().min(1).max(7)).max(7)

export const calendar = {
  get: readCall({
    path: '/calendar',
    summary: 'Working week, statutory days by year, the shop’s own days (decision 4)',
  }).output(
    z.object({
      today: day,
      week,
      keepsHolidays: z.boolean(),
      own: someDays,
      years: z.array(someDays.extend({ year: z.int(), version: z.int() })),
      missingYear: z.int().nullable(),
    }),
  ),
  change: writeCall({
    path: '/calendar/change',
    summary: 'Change the working week or the shop’s own days; due days follow',
  })
    .input(z.object({ changeId: id, week, keepsHolidays: z.boolean(), own: someDays }))
    .output(z.object({ moved: z.int() })),
  saveYear: writeCall({
    path: '/calendar/save-year',
    summary: 'The statutory days of a year as announced, as its next version',
  })
    .input(
      someDays.extend({
        changeId: id,
        year: z.int().min(2020).max(2100),
        /** The version that was edited, 0 for a year nobody has entered. */
        base: z.int().min(0),
      }),
    )
    .output(z.object({ version: z.int(), moved: z.int() })),
}
