import { z } from 'zod'
import { readCall, writeCall } from './call.ts'
import { day, id } from './values.ts'

const days = z.array(day).max(366)

export const rest = {
  list: readCall({
    path: '/rest',
    summary: '轮休: when people rest, and who covers them (decision 4)',
  }).output(
    z.object({
      today: day,
      people: z.array(
        z.object({
          ...{ userId: id, name: z.string(), weekdays: z.array(z.int()), offDays: days, workDays: days },
          coverId: id.nullable(),
        }),
      ),
      /** Who rests today with nobody to call their customers. */
      uncovered: z.array(z.string()),
    }),
  ),
  save: writeCall({
    path: '/rest/save',
    summary: 'A person’s own rest days, days worked in exchange, and cover',
  })
    .input(z.object({ changeId: id, userId: id, offDays: days, workDays: days, coverId: id.nullable() }))
    .output(z.object({})),
}
