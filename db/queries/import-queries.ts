import type { Selectable } from 'kysely'
import type { Reader } from '../reader.ts'
import type { ImportBatchTable } from '../tables/import-tables.ts'

/** One import with the name of whoever made it. */
export interface ImportEntry extends Selectable<ImportBatchTable> {
  readonly byName: string | null
}

/** What came in, newest first. */
export function listImports(reader: Reader, limit: number): Promise<ImportEntry[]> {
  return selectImports(reader)
    .orderBy('importBatch.madeAt', 'desc')
    .orderBy('importBatch.id', 'desc')
    .limit(limit)
    .execute()
}

/** One import; undefined where there is none of that id. */
export function findImport(reader: Reader, importId: string): Promise<ImportEntry | undefined> {
  return selectImports(reader).where('importBatch.id', '=', importId).executeTakeFirst()
}

/** A card that an import met, with whose it is. */
interface MetCardRow {
  readonly cardId: string | null
  readonly cardNumber: string | null
  readonly cardName: string | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly ownerTeamId: string | null
}

/** A record that goes back to whoever brought it, with the card that has its number. */
export interface ReturnedRow extends MetCardRow {
  readonly row: number
  readonly result: string
  readonly why: string | null
  readonly body: string
}

interface ReturnedPage {
  readonly importId: string
  readonly results: readonly string[]
  readonly after: number
  readonly limit: number
}

/** Records of an import that came to these results, in their order, page by page, from behind a row. */
export function listReturnedRows(
  reader: Reader,
  { importId, results, after, limit }: ReturnedPage,
): Promise<ReturnedRow[]> {
  return reader
    .selectFrom('importRow')
    .leftJoin('card', 'card.id', 'importRow.cardId')
    .leftJoin('user as owner', 'owner.id', 'card.ownerId')
    .select(['importRow.row', 'importRow.result', 'importRow.why', 'importRow.body'])
    .select(['card.id as cardId', 'card.number as cardNumber', 'card.name as cardName'])
    .select(['owner.id as ownerId', 'owner.name as ownerName', 'owner.teamId as ownerTeamId'])
    .where('importRow.importId', '=', importId)
    .where('importRow.result', 'in', [...results])
    .where('importRow.row', '>', after)
    .orderBy('importRow.row')
    .limit(limit)
    .execute()
}

/** Cards that an import met, by id. */
export async function mapMetCards(
  reader: Reader,
  cardIds: readonly string[],
): Promise<ReadonlyMap<string, MetCardRow>> {
  const rows = await reader
    .selectFrom('card')
    .leftJoin('user as owner', 'owner.id', 'card.ownerId')
    .select(['card.id as cardId', 'card.number as cardNumber', 'card.name as cardName'])
    .select(['owner.id as ownerId', 'owner.name as ownerName', 'owner.teamId as ownerTeamId'])
    .where('card.id', 'in', [...cardIds])
    .execute()
  return new Map(rows.map((row) => [row.cardId, row]))
}

/** A card that an import made, and whether anybody has worked on it since. */
export interface ImportedCardRow {
  readonly doc: number
  readonly id: string
  readonly number: string
  readonly name: string
  readonly isTouched: number
}

/**
 * Cards an import made, in the order it made them. Touched is one that has a visit, a number or an event from another
 * hand, a change of its own, or lies in the bin; to be given to somebody is no such change.
 */
export function listImportedCards(
  reader: Reader,
  { importId, after, limit }: { readonly importId: string; readonly after: number; readonly limit: number },
): Promise<ImportedCardRow[]> {
  return reader
    .selectFrom('card')
    .select(['doc', 'id', 'number', 'name'])
    .select((the) =>
      the
        .case()
        .when(
          the.or([
            the('card.deletedAt', 'is not', null),
            the.exists(
              the
                .selectFrom('visit')
                .select('visit.id')
                .whereRef('visit.cardId', '=', 'card.id')
                .where((visit) =>
                  visit.or([visit('visit.importId', 'is', null), visit('visit.importId', '!=', importId)]),
                ),
            ),
            the.exists(the.selectFrom('void').select('void.id').whereRef('void.cardId', '=', 'card.id')),
            the.exists(
              the
                .selectFrom('courseEvent')
                .select('courseEvent.id')
                .whereRef('courseEvent.cardId', '=', 'card.id'),
            ),
            the.exists(
              the
                .selectFrom('phone')
                .select('phone.id')
                .whereRef('phone.cardId', '=', 'card.id')
                .where('phone.via', 'in', ['screen', 'sync']),
            ),
            the.exists(
              the
                .selectFrom('change')
                .select('change.id')
                .where('change.entity', '=', 'card')
                .where('change.kind', 'not in', ['card.assign', 'card.undoAssign', 'import.update'])
                .whereRef('change.entityId', '=', 'card.id'),
            ),
          ]),
        )
        .then(1)
        .else(0)
        .end()
        .as('isTouched'),
    )
    .where('importId', '=', importId)
    .where('doc', '>', after)
    .orderBy('doc')
    .limit(limit)
    .execute()
}

/** Cards that another import has brought up to date. */
export async function listCardsUpdatedByOthers(
  reader: Reader,
  importId: string,
): Promise<ReadonlySet<string>> {
  const rows = await reader
    .selectFrom('importRow')
    .innerJoin('importBatch', 'importBatch.id', 'importRow.importId')
    .select('importRow.cardId')
    .where('importRow.result', '=', 'updated')
    .where('importRow.importId', '!=', importId)
    .where('importBatch.state', '=', 'done')
    .execute()
  return new Set(rows.flatMap(({ cardId }) => (cardId === null ? [] : [cardId])))
}

/** The changes of an import that replaced something, newest first, page by page: `before` is a position. */
export function listChunkPayloads(
  reader: Reader,
  { importId, before, limit }: { readonly importId: string; readonly before: number; readonly limit: number },
): Promise<{ position: number; payload: string }[]> {
  return reader
    .selectFrom('change')
    .select(['position', 'payload'])
    .where('batchId', '=', importId)
    .where('kind', '=', 'import.chunk')
    .where('position', '<', before)
    .orderBy('position', 'desc')
    .limit(limit)
    .execute()
}

function selectImports(reader: Reader) {
  return reader
    .selectFrom('importBatch')
    .leftJoin('user as maker', 'maker.id', 'importBatch.madeBy')
    .selectAll('importBatch')
    .select('maker.name as byName')
}
