import { findBook } from '#db/queries/login-queries.ts'
import type { WriteContext } from '../context.ts'
import { openWithWords } from './book-key.ts'

/** On a PC the book has moved to, the owner's own words open its key for as long as the program runs. */
export async function openBookKey(
  { host, reader }: WriteContext<unknown>,
  by: 'password' | 'phrase',
  words: string,
): Promise<void> {
  if (host.secret.key()) return
  const book = await findBook(reader)
  const key = book ? await openWithWords(book.sealedKey, by, words) : null
  if (key) host.secret.use(key)
}
