import { findBook } from '#db/queries/login-queries.ts'
import type { Inputs, Outputs } from '#shared/contract/client.ts'
import type { WriteContext } from '../context.ts'
import { claimBook } from './claim-book.ts'
import { createBook } from './new-book.ts'

type SetUp = Inputs['session']['setUp']

interface SetUpBook {
  readonly ownerId: string
  readonly phrase: string
  readonly demoLogins: Outputs['session']['setUp']['demoLogins']
}

/** First start: makes the book, or claims the one a command has made; null when it has its owner already. */
export async function setUpBook(context: WriteContext<unknown>, input: SetUp): Promise<SetUpBook | null> {
  const book = { ...input, isDemo: input.shop === 'demo' }
  const made = (await findBook(context.reader))
    ? await claimBook(context, book)
    : await createBook(context.host, book)
  if (!made?.phrase) return null
  return { ownerId: made.ownerId, phrase: made.phrase, demoLogins: [] }
}
