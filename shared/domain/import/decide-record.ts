import type { ImportedCard } from './imported-card.ts'

/** What became of a record; counted apart, so that nothing is lost or merged in silence (R77). */
export const importResults = [
  'created',
  'updated',
  'same',
  'rejected',
  'duplicate-in-file',
  'duplicate-in-book',
] as const
export type ImportResult = (typeof importResults)[number]
export type ImportCounts = Readonly<Record<ImportResult, number>>

export const noCounts: ImportCounts = {
  created: 0,
  updated: 0,
  same: 0,
  rejected: 0,
  'duplicate-in-file': 0,
  'duplicate-in-book': 0,
}

/** What is known of a record's identity (R78) before it is decided. */
export interface KnownIdentity {
  /** Row of the earlier record of this file with the same number. */
  readonly inFile: number | undefined
  /** Cards of the book that have one of its numbers. */
  readonly inBook: readonly string[]
}

export type RecordDecision =
  | { readonly kind: 'create' }
  | { readonly kind: 'compare'; readonly cardId: string }
  | { readonly kind: 'duplicate-in-file'; readonly of: number }
  | { readonly kind: 'duplicate-in-book'; readonly cardId: string }
  | { readonly kind: 'reject'; readonly why: 'two-cards' }

/** The first record of a number wins; a known customer is compared only where updating was asked for (R77). */
export function decideRecord(known: KnownIdentity, { update }: { readonly update: boolean }): RecordDecision {
  if (known.inFile !== undefined) return { kind: 'duplicate-in-file', of: known.inFile }
  const [cardId, ...others] = known.inBook
  if (cardId === undefined) return { kind: 'create' }
  if (!update) return { kind: 'duplicate-in-book', cardId }
  return others.length > 0 ? { kind: 'reject', why: 'two-cards' } : { kind: 'compare', cardId }
}

/** By what a record is known: its customer number where the shop has mapped one, else every number it holds (R78). */
export function identitiesOf(card: ImportedCard, identity: 'phone' | 'customer-number'): readonly string[] {
  if (identity === 'customer-number') return card.customerNumber === null ? [] : [card.customerNumber]
  return card.phones.map(({ number }) => number.e164)
}
