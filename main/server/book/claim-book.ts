import { findBook, findOwner } from '#db/queries/login-queries.ts'
import { listBookSettings } from '#db/queries/rule-queries.ts'
import { write } from '#db/write.ts'
import { resealBookKey } from '../auth/book-key.ts'
import type { WriteContext } from '../context.ts'
import { makeOwnerSecrets, type NewBook } from './new-book.ts'
import { tradeSettings } from './trade-settings.ts'

interface ClaimedBook {
  readonly ownerId: string
  readonly phrase: string
}

/** Gives a book that a headless command made its owner's name and password; null when it has an owner already. */
export async function claimBook(
  context: WriteContext<unknown>,
  claim: NewBook & { readonly password: string },
): Promise<ClaimedBook | null> {
  const { host, reader } = context
  const [book, owner] = await Promise.all([findBook(reader), findOwner(reader)])
  const key = host.secret.key()
  if (!book || !owner || owner.passwordHash || !key) return null
  const secrets = await makeOwnerSecrets(claim.password, host.passwordCost)
  const { phrase, passwordHash, recoveryHash, keyWords } = secrets
  const sealedKey = await resealBookKey({
    sealed: book.sealedKey,
    key,
    secrets: { owner: { ownerId: owner.id, ...keyWords } },
  })
  const { applied } = await write(host.store, {
    author: { ...context.author(), by: owner.id },
    decide: async (tx) => {
      if ((await findOwner(tx))?.passwordHash) return []
      const isSet = (await listBookSettings(tx)).length > 0
      return [
        {
          id: context.newId(),
          kind: 'book.claim',
          version: 1,
          entity: 'book',
          entityId: book.id,
          payload: { name: claim.bookName, owner: owner.id },
          rows: [
            { update: 'book', id: book.id, set: { name: claim.bookName, sealedKey } },
            {
              update: 'user',
              id: owner.id,
              set: { name: claim.ownerName, loginName: claim.loginName, passwordHash, recoveryHash },
            },
            ...(isSet
              ? []
              : tradeSettings({ trade: claim.trade ?? 'car', bookId: book.id, newId: context.newId })),
          ],
        },
      ]
    },
  })
  return applied.length === 0 ? null : { ownerId: owner.id, phrase }
}
