import { setImmediate as nextTurn } from 'node:timers/promises'
import { listCardsUpdatedByOthers, listChunkPayloads, listImportedCards } from '#db/queries/import-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { Command, Json } from '#db/write/command.ts'
import { write } from '#db/write.ts'
import type { HostParts } from '../context.ts'
import { authorOf } from './author-of-import.ts'
import { finishBatch } from './batch-commands.ts'
import { type KeptCard, restoreCards } from './restore-cards.ts'

const CARDS_AT_ONCE = 2000
const CHANGES_AT_ONCE = 1

export interface TakeBack {
  readonly importId: string
  readonly by: string
  readonly host: HostParts
  readonly state: 'cancelled' | 'undone'
}

export interface TakenBack {
  readonly removed: number
  readonly restored: number
  /** Cards that somebody has worked on since, and that stay as they are. */
  readonly kept: readonly KeptCard[]
}

/** Takes a whole import back: its cards go, its updates are reversed, but what somebody has worked on since stays (R77). */
export async function takeBack(request: TakeBack): Promise<TakenBack> {
  const restored = await restoreUpdates(request)
  const removed = await removeCreated(request)
  await writeAs(request, async () => [finishBatch(request, { state: request.state })])
  return { removed: removed.count, restored: restored.count, kept: [...restored.kept, ...removed.kept] }
}

interface Progress {
  readonly count: number
  readonly kept: readonly KeptCard[]
}

async function removeCreated(request: TakeBack): Promise<Progress> {
  const { importId, host } = request
  const updatedSince = await listCardsUpdatedByOthers(host.store.db, importId)
  const kept: KeptCard[] = []
  let count = 0
  for (let after = 0; ; ) {
    const page = await takeCards(request, { after, updatedSince })
    count += page.removed
    kept.push(...page.kept)
    if (page.last === null) return { count, kept }
    after = page.last
    await nextTurn()
  }
}

interface Page {
  readonly after: number
  readonly updatedSince: ReadonlySet<string>
}

interface TakenPage {
  readonly removed: number
  readonly kept: readonly KeptCard[]
  readonly last: number | null
}

async function takeCards(request: TakeBack, { after, updatedSince }: Page): Promise<TakenPage> {
  const { importId } = request
  let taken: TakenPage = { removed: 0, kept: [], last: null }
  await writeAs(request, async (tx) => {
    const cards = await listImportedCards(tx, { importId, after, limit: CARDS_AT_ONCE })
    const isKept = (card: (typeof cards)[number]) => card.isTouched === 1 || updatedSince.has(card.id)
    const removedCards = cards.filter((card) => !isKept(card)).map(({ id }) => id)
    const kept = cards.filter(isKept).map(({ id, number, name }) => ({ cardId: id, number, name }))
    taken = { removed: removedCards.length, kept, last: cards.at(-1)?.doc ?? null }
    return removedCards.length === 0
      ? []
      : [takeBackCommand(request, { removed: removedCards }, { removedCards })]
  })
  return taken
}

/** The newest change first: a card that was updated twice gets its oldest values last. */
async function restoreUpdates(request: TakeBack): Promise<Progress> {
  const { importId, host } = request
  const { rules } = await host.rules.get()
  const making = { importId, rules, at: host.clock.now(), newId: host.clock.newId }
  const kept: KeptCard[] = []
  let count = 0
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const [change] = await listChunkPayloads(host.store.db, { importId, before, limit: CHANGES_AT_ONCE })
    if (!change) return { count, kept }
    await writeAs(request, async (tx) => {
      const restored = await restoreCards(tx, change.payload, making)
      count += restored.count
      kept.push(...restored.kept)
      const { rows, searchKeys, changes } = restored
      return rows.length === 0
        ? []
        : [takeBackCommand(request, { restored: restored.count }, { rows, searchKeys }), ...changes]
    })
    before = change.position
    await nextTurn()
  }
}

function takeBackCommand(
  { importId, host }: TakeBack,
  payload: Readonly<Record<string, Json>>,
  parts: Partial<Pick<Command, 'rows' | 'removedCards' | 'searchKeys'>>,
): Command {
  return {
    id: host.clock.newId(),
    kind: 'import.takeBack',
    version: 1,
    entity: 'import',
    entityId: importId,
    batchId: importId,
    payload: { ref: importId, ...payload },
    rows: [],
    ...parts,
  }
}

async function writeAs(
  request: TakeBack,
  decide: (tx: Reader) => Promise<readonly Command[]>,
): Promise<void> {
  await write(request.host.store, { author: authorOf(request), decide })
}
