import { findOwner } from '#db/queries/login-queries.ts'
import { refreshStatistics } from '#db/statistics.ts'
import type { Author, Command } from '#db/write/command.ts'
import type { InsertWrite } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import { createBook } from '#main/server/book/new-book.ts'
import type { HostParts } from '#main/server/context.ts'
import { openBook } from '#main/server/open-book.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { benchCard } from './bench-card.ts'
import { standingClock } from './bench-clock.ts'

const SEED = 20_261_120
const AGENTS = 50
const CARDS_A_CHUNK = 2_000

/** Makes a book with fifty agents and so many cards, all of it through the door that the product writes through. */
export async function fillBook(folder: string, cards: number): Promise<void> {
  const { host, close } = await openBook({ folder, via: 'screen', log: quietLog, clock: standingClock() })
  await createBook(host, {
    bookName: '测速店',
    ownerName: '店长',
    loginName: 'owner',
    password: null,
    isDemo: false,
  })
  const author = await ownerAsAuthor(host)
  const agents = Array.from({ length: AGENTS }, () => host.clock.newId())
  await write(host.store, { author, decide: async () => [hireCommand(host, agents)] })
  const { rules } = await host.rules.get()
  const random = seededRandom(SEED)
  for (let first = 0; first < cards; first += CARDS_A_CHUNK) {
    const chunk = Array.from({ length: Math.min(CARDS_A_CHUNK, cards - first) }, (_, place) => {
      const index = first + place
      const agentId = agents[index % AGENTS] ?? ''
      return benchCard({ index, agentId, rules, random, newId: host.clock.newId })
    })
    const id = host.clock.newId()
    const payload = { from: first, cards: chunk.length }
    const command = { id, kind: 'bench.fill', version: 1, entity: 'card', entityId: id, payload, rows: [] }
    await write(host.store, { author, decide: async () => [{ ...command, cards: chunk }] })
  }
  await refreshStatistics(host.store)
  await close()
}

async function ownerAsAuthor({ store, clock, deviceId, via }: HostParts): Promise<Author> {
  const owner = await findOwner(store.db)
  if (!owner) throw new Error('a new book has an owner')
  return { by: owner.id, device: deviceId, via, at: clock.now(), clock: clock.stamp() }
}

function hireCommand({ clock }: HostParts, agents: readonly string[]): Command {
  const rows = agents.flatMap((id, place): readonly InsertWrite[] => [
    {
      insert: 'user',
      row: {
        ...{ id, loginName: `agent-${place}`, name: `顾问${place + 1}`, teamId: null },
        ...{ passwordHash: null, recoveryHash: null, restWeekdays: '[]', isActive: 1 },
      },
    },
    { insert: 'role', row: { id: clock.newId(), userId: id, role: 'agent', teamId: null } },
  ])
  const id = clock.newId()
  return { id, kind: 'bench.hire', version: 1, entity: 'user', entityId: id, payload: {}, rows }
}
