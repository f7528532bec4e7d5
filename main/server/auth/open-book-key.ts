import { findBook } from '#db/queries/login-queries.ts'
import { write } from '#db/write.ts'
import type { UserId } from '#shared/domain/ids.ts'
import type { WriteContext } from '../context.ts'
import { openWithWords, resealBookKey } from './book-key.ts'

interface OwnersWords {
  readonly ownerId: UserId
  readonly by: 'password' | 'phrase'
  readonly words: string
}

/** On a PC that the book has moved to, the owner's own words open its key, and seal it for this PC too. */
export async function openBookKey(
  context: WriteContext<unknown>,
  { ownerId, by, words }: OwnersWords,
): Promise<void> {
  const { host, reader } = context
  if (host.secret.key()) return
  const book = await findBook(reader)
  const key = book ? await openWithWords(book.sealedKey, by, words) : null
  if (!book || !key) return
  const { deviceSecret } = host.secret
  const sealedKey = await resealBookKey({ sealed: book.sealedKey, key, secrets: { deviceSecret } })
  await write(context.store, {
    author: { ...context.author(), by: ownerId },
    decide: async () => [
      {
        id: context.newId(),
        kind: 'book.moved',
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
