import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { readCall } from './call.ts'
import { instant } from './values.ts'

/** Only says what changed; the screen asks again (house rule 6). */
export const announcement = z.object({ nouns: z.array(z.string()), cardIds: z.array(z.string()) })

export const book = {
  get: readCall({ path: '/book', summary: 'The shop, where its file lies, and what to warn about' }).output(
    z.object({
      name: z.string(),
      isDemo: z.boolean(),
      file: z.string(),
      warnings: z.array(
        z.object({ kind: z.string(), data: z.record(z.string(), z.union([z.string(), z.number()])) }),
      ),
      counts: z.object({ cards: z.int(), openCards: z.int(), visits: z.int() }),
      lastChangeAt: instant.nullable(),
    }),
  ),
  watch: readCall({ path: '/book/watch', summary: 'A stream that says when something changed' }).output(
    eventIterator(announcement),
  ),
}
