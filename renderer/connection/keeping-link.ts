import type { ClientLink, ClientOptions } from '@orpc/client'
import { z } from 'zod'
import { currentVault } from '#renderer/stores/draft-vault.ts'

type NoContext = Record<never, never>

const place = z.object({ screen: z.string(), subject: z.string() })
const draft = place.extend({ body: z.string() })

/** Calls as they are, but unsent text lies in the page's own storage until the book has it. */
export class KeepingLink implements ClientLink<NoContext> {
  readonly #link: ClientLink<NoContext>

  constructor(link: ClientLink<NoContext>) {
    this.#link = link
  }

  async call(path: readonly string[], input: unknown, options: ClientOptions<NoContext>): Promise<unknown> {
    const vault = currentVault()
    const unsent = vault && draftIn(path.join('.'), input)
    if (!unsent) return this.#link.call(path, input, options)
    const ticket = await vault.keep(unsent)
    const answer = await this.#link.call(path, input, options)
    vault.forget(unsent, ticket)
    return answer
  }
}

/** What a call wants kept; an empty body stands for a draft that was thrown away. */
function draftIn(call: string, input: unknown): z.infer<typeof draft> | null {
  if (call === 'draft.save') return draft.parse(input)
  return call === 'draft.discard' ? { ...place.parse(input), body: '' } : null
}
