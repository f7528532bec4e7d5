import { currentVault } from '#renderer/stores/draft-vault.ts'
import type { Client } from '#shared/contract/client.ts'

/** Brings the book what was typed while it could not be reached; what the book was told later stays as it is there. */
export async function deliverDrafts(call: Client): Promise<void> {
  const vault = currentVault()
  const unsent = vault ? await vault.list() : []
  if (!vault || unsent.length === 0) return
  const known = await call.draft.list()
  for (const { at, ...draft } of unsent) {
    const { screen, subject } = draft
    const inBook = known.find((one) => one.screen === screen && one.subject === subject)
    const isOld = inBook !== undefined && inBook.savedAt > at
    if (isOld) vault.forget(draft, await vault.keep(draft))
    else if (draft.body) await call.draft.save(draft)
    else await call.draft.discard({ screen, subject })
  }
}
