import { findBook } from '#db/queries/login-queries.ts'
import { listTeams } from '#db/queries/person-queries.ts'
import type { Inputs, Outputs } from '#shared/contract/client.ts'
import type { HostParts, WriteContext } from '../context.ts'
import { fillDemo } from '../demo/fill-demo.ts'
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
  const isThere = (await findBook(context.reader)) !== undefined
  // A book that a command has made holds somebody's own customers: no invented ones among them.
  const book = { ...input, isDemo: input.shop === 'demo' && !isThere }
  const made = isThere ? await claimBook(context, book) : await createBook(context.host, book)
  if (!made?.phrase) return null
  return {
    ownerId: made.ownerId,
    phrase: made.phrase,
    demoLogins: book.isDemo ? await hireDemo(context.host) : [],
  }
}

async function hireDemo(host: HostParts): Promise<SetUpBook['demoLogins']> {
  const people = await fillDemo(host)
  const teams = new Map((await listTeams(host.store.db)).map(({ id, name }) => [id, name]))
  return people.map(({ id, name, loginName, teamId }) => ({
    id,
    name,
    loginName,
    teamName: teams.get(teamId ?? '') ?? null,
  }))
}
