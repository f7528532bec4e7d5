import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { readCall } from './call.ts'
import { instant } from './values.ts'

/** Only says what changed; the screen asks again (house rule 6). */
export const announcement = z.object({ nouns: z.array(z.string()), cardIds: z.array(z.string()) })

/** What somebody should know of the book before it hurts; each kind has its sentence in the texts. */
export const bookWarning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cloud-folder'), data: z.object({ folder: z.string(), service: z.string() }) }),
  z.object({ kind: z.literal('clock-behind'), data: z.object({ now: instant, lastChangeAt: instant }) }),
  z.object({ kind: z.literal('missing-year'), data: z.object({ year: z.int() }) }),
])

export const book = {
  get: readCall({ path: '/book', summary: 'The shop, where its file lies, and what to warn about' }).output(
    z.object({
      name: z.string(),
      isDemo: z.boolean(),
      file: z.string(),
      warnings: z.array(bookWarning),
      counts: z.object({ cards: z.int(), openCards: z.int(), visits: z.int() }),
      lastChangeAt: instant.nullable(),
    }),
  ),
  watch: readCall({ path: '/book/watch', summary: 'A stream that says when something changed' }).output(
    eventIterator(announcement),
  ),
}
