import { z } from 'zod'

const words = z.string().catch('')

const newCard = z.object({
  name: words,
  phone: words,
  grade: z.string().nullable().catch(null),
  facts: z.record(z.string(), z.string()).catch({}),
})

/** What is typed for a card that does not exist yet. */
export type NewCard = Readonly<z.infer<typeof newCard>>

export const blankNewCard: NewCard = newCard.parse({})

/** Reads a kept draft; whatever this version does not understand is left empty. */
export function parseNewCard(body: string): NewCard {
  try {
    return newCard.parse(JSON.parse(body))
  } catch {
    return blankNewCard
  }
}
