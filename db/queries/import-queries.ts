import type { Selectable } from 'kysely'
import type { ImportId } from '#shared/domain/ids.ts'
import type { Reader } from '../reader.ts'
import type { ImportBatchTable, ImportRowTable } from '../tables/import-tables.ts'

export interface ImportRow extends Selectable<ImportBatchTable> {
  readonly byName: string | null
}

/** What came in, newest first, with who brought it. */
export function listImports(reader: Reader, limit: number): Promise<ImportRow[]> {
  return selectImports(reader)
    .orderBy('importBatch.madeAt', 'desc')
    .orderBy('importBatch.id', 'desc')
    .limit(limit)
    .execute()
}

/** One import. */
export function findImport(reader: Reader, importId: ImportId): Promise<ImportRow | undefined> {
  return selectImports(reader).where('importBatch.id', '=', importId).executeTakeFirst()
}

/** The records of an import that did not become new cards, in the file's order, after one row. */
export function listImportRows(
  reader: Reader,
  { importId, after, limit }: { readonly importId: ImportId; readonly after: number; readonly limit: number },
): Promise<Selectable<ImportRowTable>[]> {
  return reader
    .selectFrom('importRow')
    .selectAll()
    .where('importId', '=', importId)
    .where('row', '>', after)
    .orderBy('row')
    .limit(limit)
    .execute()
}

/** A card that an import made, and whether anybody has worked on it since: then an undo leaves it (R77). */
export interface ImportedCard {
  readonly doc: number
  readonly id: string
  readonly number: string
  readonly name: string
  readonly isWorkedOn: 0 | 1
}

/** Cards of an import by their local number, after one: those with a visit, or a change of their own, count as worked on. */
export async function listImportedCards(
  reader: Reader,
  { importId, after, limit }: { readonly importId: ImportId; readonly after: number; readonly limit: number },
): Promise<ImportedCard[]> {
  const rows = await reader
    .selectFrom('card')
    .select(['doc', 'id', 'number', 'name'])
    .select((eb) => [
      eb
        .case()
        .when(
          eb.or([
            eb.exists(
              eb
                .selectFrom('change')
                .select('change.id')
                .where('entity', '=', 'card')
                .whereRef('entityId', '=', 'card.id'),
            ),
            eb.exists(
              eb
                .selectFrom('visit')
                .select('visit.id')
                .whereRef('visit.cardId', '=', 'card.id')
                .where((inner) =>
                  inner.or([inner('visit.importId', 'is', null), inner('visit.importId', '!=', importId)]),
                ),
            ),
          ]),
        )
        .then(1)
        .else(0)
        .end()
        .as('isWorkedOn'),
    ])
    .where('importId', '=', importId)
    .where('doc', '>', after)
    .orderBy('doc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, isWorkedOn: row.isWorkedOn === 1 ? 1 : 0 }))
}

function selectImports(reader: Reader) {
  return reader
    .selectFrom('importBatch')
    .leftJoin('user as maker', 'maker.id', 'importBatch.madeBy')
    .selectAll('importBatch')
    .select('maker.name as byName')
}
