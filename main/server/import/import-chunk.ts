import { findCardsByCustomerNumber, findCardsByPhone, type KnownCards } from '#db/queries/import-lookups.ts'
import type { Reader } from '#db/reader.ts'
import type { Store } from '#db/store.ts'
import { decideRecord, identitiesOf, type RecordDecision } from '#shared/domain/import/decide-record.ts'
import type { ImportedCard, RecordReading } from '#shared/domain/import/imported-card.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import type { RecordOutcome } from '#shared/domain/import/record-outcome.ts'
import type { ListRecord } from './open-list.ts'
import type { SeenRecords } from './seen-records.ts'

/** A record with what was read in it. */
export interface ReadRecord extends ListRecord {
  readonly reading: RecordReading
}

/** A record with what is to become of it. */
export interface DecidedRecord extends ReadRecord {
  readonly decision: RecordDecision | Extract<RecordReading, { kind: 'reject' }>
  readonly card: ImportedCard | null
}

export interface ChunkQuestion {
  readonly store: Store
  readonly tx: Reader
  readonly records: readonly ReadRecord[]
  readonly identity: Mapping['identity']
  readonly customerNumberSource: string
  readonly update: boolean
  readonly seen: SeenRecords
}

/** Decides what becomes of each record by the file so far and the book as it is (R77, R78). */
export async function decideChunk(question: ChunkQuestion): Promise<readonly DecidedRecord[]> {
  const { records, identity, update, seen } = question
  const known = await findKnown(question)
  return records.map((record): DecidedRecord => {
    if (record.reading.kind === 'reject') return { ...record, decision: record.reading, card: null }
    const { card } = record.reading
    const identities = identitiesOf(card, identity)
    const inFile = identities.map((one) => seen.find(one)).find((row) => row !== undefined)
    const inBook = [...new Set(identities.flatMap((one) => known.get(one) ?? []))]
    const decision = decideRecord({ inFile, inBook }, { update })
    if (inFile === undefined) for (const one of identities) seen.add(one, record.row)
    return { ...record, decision, card }
  })
}

function findKnown({
  store,
  tx,
  records,
  identity,
  customerNumberSource: source,
}: ChunkQuestion): Promise<KnownCards> {
  const numbers = records.flatMap(({ reading }) =>
    reading.kind === 'card' ? identitiesOf(reading.card, identity) : [],
  )
  if (identity === 'phone') return findCardsByPhone(store, tx, numbers)
  return findCardsByCustomerNumber(store, tx, { source, numbers })
}

/** What comparing a record with its card has shown. */
export type Comparison = 'updated' | 'same' | 'duplicate-in-book'

/** What is reported of a decided record. */
export function outcomeOf(
  { row, decision, card }: DecidedRecord,
  compared: (cardId: string) => Comparison,
): RecordOutcome {
  const who = card ? whoIs(card) : {}
  switch (decision.kind) {
    case 'create':
      return { row, result: 'created', ...who }
    case 'compare':
      return { row, result: compared(decision.cardId), ...who, cardId: decision.cardId }
    case 'duplicate-in-file':
      return { row, result: 'duplicate-in-file', ...who, of: decision.of }
    case 'duplicate-in-book':
      return { row, result: 'duplicate-in-book', ...who, cardId: decision.cardId }
    case 'reject': {
      const { kind: _kind, ...said } = decision
      return {
        row,
        result: 'rejected',
        ...who,
        ...said,
        ...(decision.why === 'two-cards' && { typed: numbersOf(card) }),
      }
    }
  }
}

/** The numbers of a record as they stood there. */
function numbersOf(card: ImportedCard | null): string | undefined {
  return card?.phones.map(({ typed }) => typed).join('、')
}

function whoIs({ phones, customerNumber }: ImportedCard): Pick<RecordOutcome, 'phone' | 'customerNumber'> {
  const phone = phones[0]?.number.e164
  return { ...(phone !== undefined && { phone }), ...(customerNumber !== null && { customerNumber }) }
}
