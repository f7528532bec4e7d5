import { z } from 'zod'
import { listPeople } from '#db/queries/person-queries.ts'
import { listUserSettings } from '#db/queries/rule-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { RestTurn } from '#shared/domain/calendar/rest-turns.ts'

/** The key of a person's own rest days and cover among their settings. */
export const restKey = 'rest'

const ownRest = z.object({
  offDays: z.array(z.string()),
  workDays: z.array(z.string()),
  coverId: z.string().nullable(),
})
const weekdays = z.array(z.number())

/** When everybody in use rests, and who covers them (轮休). */
export async function listRestTurns(reader: Reader): Promise<readonly RestTurn[]> {
  const [people, settings] = await Promise.all([listPeople(reader), listUserSettings(reader, restKey)])
  return people
    .filter(({ isActive }) => isActive === 1)
    .map(({ id, name, restWeekdays }) => {
      const own = settings.find(({ scopeId }) => scopeId === id)
      const rest = own ? ownRest.parse(JSON.parse(own.value)) : { offDays: [], workDays: [], coverId: null }
      return { userId: id, name, weekdays: weekdays.parse(JSON.parse(restWeekdays)), ...rest }
    })
}
