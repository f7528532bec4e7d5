import type { FieldKind } from '../template/card-template.ts'
import type { FactValue } from '../template/facts.ts'
import { readImportDay } from './import-day.ts'

/** A cell in the kind that the template wants; what does not fit stays the words that stood there (R29). */
export function readFact(kind: FieldKind | undefined, typed: string): FactValue {
  switch (kind) {
    case 'number':
      return numberIn(typed) ?? typed
    case 'day':
      return readImportDay(typed)?.day ?? typed
    case 'many':
      return typed
        .split(/[、，,;；/|]+/)
        .map((word) => word.trim())
        .filter((word) => word !== '')
    default:
      return typed
  }
}

function numberIn(typed: string): number | null {
  const value = Number(typed.normalize('NFKC').replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}
