import { z } from 'zod'
import { listVisitLog, sumVisitLog } from '#db/queries/visit/visit-log-queries.ts'
import { cardScopeOf, masksOn } from '../card/card-reach.ts'
import { maskVisit } from '../card/masking.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { os } from '../procedures.ts'
import { toVisitEntry } from '../visit/visit-entry.ts'

const place = z.object({ day: z.string(), occurredAt: z.string(), id: z.string() })

export const visitLogHandlers = {
  log: os.visit.log.handler(async ({ input, context, errors }) => {
    const { reader, viewer } = context
    const { after: cursor, limit, ...narrowed } = input
    const after = readCursor(place, cursor)
    if (after === undefined)
      throw errors.REFUSED({ data: { faults: [{ kind: 'malformed', field: 'after' }] } })

    const filter = { ...narrowed, scope: cardScopeOf(context) }
    const [visits, totals] = await Promise.all([
      listVisitLog(reader, { filter, after, limit }),
      sumVisitLog(reader, filter),
    ])
    const last = visits.length === limit ? visits.at(-1) : undefined
    return {
      rows: visits.map((visit) => {
        const agent = { ownerId: visit.agentId, ownerTeamId: visit.agentTeamId }
        return maskVisit(toVisitEntry(visit), masksOn(agent, viewer, 'visit.log'))
      }),
      next: last ? writeCursor({ day: last.day, occurredAt: last.occurredAt, id: last.id }) : null,
      totals,
    }
  }),
}
