import { expect } from 'vitest'
import type { Outputs } from '#shared/contract/client.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import type { Shop, ShopClient } from '#tests/builders/make-shop.ts'
import { saveList } from './save-list.ts'

type Look = Outputs['import']['look']
type Progress = Awaited<ReturnType<typeof watchToEnd>>

interface Wishes {
  readonly mapping?: Mapping
  readonly update?: boolean
  readonly dryRun?: boolean
  readonly ownerId?: string | null
  readonly dealTo?: readonly string[]
}

export interface ListRun {
  readonly importId: string
  readonly look: Look
  readonly end: Progress
}

/** Puts a list where an upload would put it, for this person. */
export function shelve(shop: Shop, path: string, ownerId: string = shop.ownerId): string {
  const fileId = shop.host.clock.newId()
  shop.host.files.put({ fileId, path, fileName: 'list.csv', ownerId })
  return fileId
}

/** Brings a list in as the import screen does: looked at, mapped, run, watched to its end. */
export async function runList(
  shop: Shop,
  content: string | Uint8Array,
  wishes: Wishes = {},
): Promise<ListRun> {
  return await runFile(shop, saveList('list.csv', content), wishes)
}

/** The same for a file that is there. */
export async function runFile(shop: Shop, path: string, wishes: Wishes = {}): Promise<ListRun> {
  const owner = await shop.as('owner')
  const file = { fileId: shelve(shop, path), fileName: 'list.csv' }
  const look = await owner.import.look(file)
  const importId = shop.host.clock.newId()
  const {
    mapping = look.mapping,
    update = false,
    dryRun = false,
    ownerId = shop.ownerId,
    dealTo = [],
  } = wishes
  await owner.import.run({ ...file, importId, mapping, update, dryRun, ownerId, dealTo: [...dealTo] })
  return { importId, look, end: await watchToEnd(owner, importId) }
}

/** The last thing that is told of an import. */
export async function watchToEnd(client: ShopClient, importId: string) {
  let last: Awaited<ReturnType<ShopClient['import']['watch']>> extends AsyncIterable<infer Told>
    ? Told | null
    : never = null
  for await (const told of await client.import.watch({ importId })) last = told
  expect(last).not.toBeNull()
  if (!last) throw new Error('nothing was told')
  return last
}
