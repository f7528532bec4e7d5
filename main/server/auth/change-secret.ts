import { findBook } from '#db/queries/login-queries.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import type { UserId } from '#shared/domain/ids.ts'
import type { WriteContext } from '../context.ts'
import { resealBookKey } from './book-key.ts'
import { hashPassword } from './password.ts'
import { phraseCost } from './recovery-phrase.ts'

interface NewSecret {
  readonly userId: UserId
  readonly password: string
  /** An owner's password and phrase seal the book's key too, whoever set them; a phrase that is not given stays good. */
  readonly isOwner: boolean
  readonly phrase?: string
}

/** Stores a person's new password; sealed anew with it, and with the phrase if given, is the book's key when they own it. */
export async function changeSecret(context: WriteContext<unknown>, secret: NewSecret): Promise<void> {
  const { userId, password, phrase } = secret
  const passwordHash = await hashPassword(password, context.host.passwordCost)
  const recoveryHash = phrase === undefined ? undefined : await hashPassword(phrase, phraseCost)
  const reseal = secret.isOwner ? await resealed(context, { ...secret, hash: passwordHash }) : []
  await write(context.store, {
    author: context.viewer === null ? { ...context.author(), by: userId } : context.author(),
    decide: async () => [
      {
        id: context.newId(),
        kind: 'user.setPassword',
        version: 1,
        entity: 'user',
        entityId: userId,
        payload: { ref: 'password' },
        rows: [
          { update: 'user', id: userId, set: { passwordHash, ...(recoveryHash && { recoveryHash }) } },
          ...reseal,
        ],
      },
    ],
  })
}

async function resealed(
  { host, reader }: WriteContext<unknown>,
  { userId: ownerId, password, hash, phrase }: NewSecret & { readonly hash: string },
): Promise<readonly RowWrite[]> {
  const book = await findBook(reader)
  const key = host.secret.key()
  if (!book || !key) return []
  const sealedKey = await resealBookKey({
    sealed: book.sealedKey,
    key,
    secrets: {
      owner: {
        ownerId,
        password: { words: password, hash, cost: host.passwordCost },
        ...(phrase && { phrase: { words: phrase, cost: phraseCost } }),
      },
      deviceSecret: host.secret.deviceSecret,
    },
  })
  return [{ update: 'book', id: book.id, set: { sealedKey } }]
}
