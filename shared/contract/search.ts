import { z } from 'zod'
import { readCall } from './call.ts'
import { id, line } from './values.ts'

export const search = {
  find: readCall({
    path: '/search',
    summary: 'Name, pinyin, initials, any part of a number, plate, words of a note',
  })
    .input(z.object({ text: line, limit: z.coerce.number().int().min(1).max(50).default(12) }))
    .output(
      z.array(
        z.object({
          cardId: id,
          number: z.string(),
          name: z.string(),
          phone: z.string().nullable(),
          grade: z.string().nullable(),
          status: z.string(),
          ownerName: z.string().nullable(),
          /** Which part matched. */
          by: z.enum(['name', 'pinyin', 'number', 'card-number', 'plate', 'note']),
          /** Words around the match, for a note. */
          words: z.string().nullable(),
        }),
      ),
    ),
}
