import { z } from 'zod'
import { readCall, writeCall } from './call.ts'
import { instant, text } from './values.ts'

const place = z.object({ screen: text.max(40), subject: text.max(64) })

export const draft = {
  get: readCall({ path: '/draft', summary: 'My unsaved text for a screen and card' })
    .input(place)
    .output(z.object({ body: z.string(), savedAt: instant }).nullable()),
  list: readCall({ path: '/drafts', summary: 'Everything I have not finished' }).output(
    z.array(place.extend({ body: z.string(), savedAt: instant })),
  ),
  save: writeCall({ path: '/draft/save', summary: 'Keep what is typed' })
    .input(place.extend({ body: text.max(40_000) }))
    .output(z.object({})),
  key: readCall({
    path: '/draft/key',
    summary: 'What my page locks unsent text with while the book is away',
  }).output(z.object({ key: z.string() })),
  discard: writeCall({ path: '/draft/discard', summary: 'The text was saved or thrown away' })
    .input(place)
    .output(z.object({})),
}
