import type { BulkCard } from '#db/bulk-card.ts'
import { findBook, findOwner } from '#db/queries/login-queries.ts'
import type { Author, Command } from '#db/write/command.ts'
import { write } from '#db/write.ts'
import type { HostParts } from '../context.ts'
import { type HiredPerson, hirePeople } from './hire-people.ts'
import { type DemoSize, inventCards } from './invent-cards.ts'

const CARDS_A_CHUNK = 250

export const demoSize: DemoSize = { cards: 3_000, visits: 20_000 }

/** Fills a new book with the invented shop, ending today: people, cards and exactly so many visits; gives who may log in. */
export async function fillDemo(host: HostParts, size: DemoSize = demoSize): Promise<readonly HiredPerson[]> {
  const author = await demoAuthor(host)
  const { people, command } = await hirePeople(host)
  await write(host.store, { author, decide: async () => [command] })
  const cards = await inventCards(host, people, size)
  for (let start = 0; start < cards.length; start += CARDS_A_CHUNK) {
    const chunk = cards.slice(start, start + CARDS_A_CHUNK)
    await write(host.store, { author, decide: async () => [fillCommand(host.clock.newId(), chunk)] })
  }
  host.viewers.forget()
  host.bus.publish('changed', { nouns: ['card', 'visit', 'queue', 'user', 'team', 'book'], cardIds: [] })
  return people
}

async function demoAuthor({ store, clock, deviceId, via }: HostParts): Promise<Author> {
  const owner = await findOwner(store.db)
  if (!owner || !(await findBook(store.db))) throw new Error('The demo shop needs a book with an owner')
  return { by: owner.id, device: deviceId, via, at: clock.now(), clock: clock.stamp() }
}

function fillCommand(id: string, cards: readonly BulkCard[]): Command {
  const payload = { cards: cards.map(({ card }) => card.id) }
  return { id, kind: 'demo.fill', version: 1, entity: 'card', entityId: id, payload, rows: [], cards }
}
