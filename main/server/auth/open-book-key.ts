import { findBook } from '#db/queries/login-queries.ts'
import type { BookTable } from '#db/tables/book-tables.ts'
import { write } from '#db/write.ts'
import type { UserId } from '#shared/domain/ids.ts'
import type { WriteContext } from '../context.ts'
import { isSealedFor, type OwnersWords, openWithWords, resealBookKey } from './book-key.ts'
import type { ScryptCost } from './password.ts'

interface SpokenByOwner {
  readonly ownerId: UserId
  readonly by: 'password' | 'phrase'
  readonly words: string
  /** The stored hash that a password fitted. */
  readonly hash: string | null
}

/**
 * On a PC that the book has moved to, an owner's own words open its key, and seal it for this PC too. An owner whose
 * password has never sealed it, as one who became owner later, seals it by logging in.
 */
export async function openBookKey(context: WriteContext<unknown>, spoken: SpokenByOwner): Promise<void> {
  const { host, reader } = context
  const book = await findBook(reader)
  if (!book) return
  const known = host.secret.key()
  const key = known ?? (await openWithWords(book.sealedKey, spoken))
  if (!key) return
  const owner = ownerToSeal(book, spoken, host.passwordCost)
  if (known && !owner) return
  const { deviceSecret } = host.secret
  const sealedKey = await resealBookKey({ sealed: book.sealedKey, key, secrets: { owner, deviceSecret } })
  await write(context.store, {
    author: { ...context.author(), by: spoken.ownerId },
    decide: async () => [
      {
        id: context.newId(),
        kind: known ? 'book.sealed' : 'book.moved',
        version: 1,
        entity: 'book',
        entityId: book.id,
        payload: { device: host.deviceId },
        rows: [{ update: 'book', id: book.id, set: { sealedKey } }],
      },
    ],
  })
  host.secret.use(key)
}

function ownerToSeal({ sealedKey }: BookTable, spoken: SpokenByOwner, cost: ScryptCost): OwnersWords | null {
  const { ownerId, by, words, hash } = spoken
  if (by !== 'password' || hash === null || isSealedFor(sealedKey, ownerId, hash)) return null
  return { ownerId, password: { words, hash, cost } }
}
