import { z } from 'zod'
import type { RuleRow } from '#db/queries/rule-queries.ts'

const days = z.object({ offDays: z.array(z.string()), workDays: z.array(z.string()) })

/** The statutory days of each year somebody has entered, in their newest version. */
export function newestYears(rows: readonly RuleRow[]) {
  const newest = new Map(rows.map((row) => [row.code, row]))
  return [...newest.values()].map(({ code, version, body }) => ({
    year: Number(code),
    version,
    ...days.parse(JSON.parse(body)),
  }))
}
