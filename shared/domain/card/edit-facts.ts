import { type FactEdit, type Facts, type FactValue, filledFacts } from '../template/facts.ts'

/** One field's change, as the change log keeps it; null stands for an empty field. */
export interface FieldEdit {
  readonly old: FactValue | null
  readonly new: FactValue | null
}

/** The fields that an edit really changes, each with its value before and after; the others stay as they are (R73, R80). */
export function editFacts(before: Facts, edit: FactEdit): Readonly<Record<string, FieldEdit>> {
  const pairs = Object.entries(edit).map(
    ([key, value]) => [key, { old: before[key] ?? null, new: value }] as const,
  )
  return Object.fromEntries(
    pairs.filter(([, { old, new: value }]) => JSON.stringify(old) !== JSON.stringify(value)),
  )
}

/** The facts after an edit: what it empties is gone, what it does not name stays (R62). */
export function factsAfter(before: Facts, edit: FactEdit): Facts {
  return filledFacts({ ...before, ...edit })
}
