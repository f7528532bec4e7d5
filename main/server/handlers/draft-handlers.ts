import { findDraft, forgetDraft, keepDraft, listDrafts } from '#db/queries/draft-queries.ts'
import { draftKeyOf } from '../auth/draft-key.ts'
import { os } from '../procedures.ts'

/** Drafts belong to one person and tell nobody: no change record, no announcement (R50). */
export const draftHandlers = {
  get: os.draft.get.handler(async ({ input, context }) => {
    const found = await findDraft(context.reader, { ...input, userId: context.viewer.id })
    return found ? { body: found.body, savedAt: found.savedAt } : null
  }),

  list: os.draft.list.handler(async ({ context }) => {
    const drafts = await listDrafts(context.reader, context.viewer.id)
    return drafts.map(({ screen, subject, body, savedAt }) => ({ screen, subject, body, savedAt }))
  }),

  key: os.draft.key.handler(async ({ context }) => ({
    key: draftKeyOf(context.host.secret.deviceSecret, context.viewer.id),
  })),

  save: os.draft.save.handler(async ({ input, context }) => {
    await keepDraft(context.store, { ...input, userId: context.viewer.id, savedAt: context.now() })
    return {}
  }),

  discard: os.draft.discard.handler(async ({ input, context }) => {
    await forgetDraft(context.store, { ...input, userId: context.viewer.id })
    return {}
  }),
}
