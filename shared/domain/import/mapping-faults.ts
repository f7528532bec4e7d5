import { isField, type Mapping } from './mapping.ts'

/** What is wrong with a mapping before a single record is read. */
export type MappingFault =
  | {
      readonly kind: 'column-mapped-twice'
      readonly heading: string
      readonly fields: readonly [string, string]
    }
  | {
      readonly kind: 'field-mapped-twice'
      readonly field: string
      readonly headings: readonly [string, string]
    }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly heading: string }
  | { readonly kind: 'unknown-column'; readonly column: string }
  | { readonly kind: 'no-identity'; readonly identity: Mapping['identity'] }
  | { readonly kind: 'unknown-outcome'; readonly outcome: string }

/** Lists what is wrong: a column or field used twice (with both names), one that does not exist, no column for the identity. */
export function mappingFaults(mapping: Mapping, headings: readonly string[]): readonly MappingFault[] {
  return [
    ...unknownColumns(mapping, headings),
    ...unknownFields(mapping, headings),
    ...repeatedColumns(mapping, headings),
    ...repeatedFields(mapping, headings),
    ...missingIdentity(mapping),
  ]
}

function unknownColumns(mapping: Mapping, headings: readonly string[]): MappingFault[] {
  const missing = usedColumns(mapping).filter((column) => column >= headings.length)
  return [...new Set(missing)].map((column) => ({ kind: 'unknown-column', column: String(column + 1) }))
}

function usedColumns({ columns, dates, visit }: Mapping): readonly number[] {
  const others = [dates?.day, dates?.month, visit?.seconds, visit?.countBefore, visit?.won?.column]
  return [...columns.map(({ column }) => column), ...others.filter((column) => column !== undefined)]
}

function unknownFields({ columns }: Mapping, headings: readonly string[]): MappingFault[] {
  return columns
    .filter(({ field }) => !isField(field))
    .map(({ field, column }) => ({ kind: 'unknown-field', field, heading: headingOf(headings, column) }))
}

function repeatedColumns({ columns }: Mapping, headings: readonly string[]): MappingFault[] {
  return columns.flatMap(({ column, field }, place) => {
    const earlier = columns.slice(0, place).find((other) => other.column === column)
    return earlier
      ? [
          {
            kind: 'column-mapped-twice' as const,
            heading: headingOf(headings, column),
            fields: [earlier.field, field] as const,
          },
        ]
      : []
  })
}

function repeatedFields({ columns }: Mapping, headings: readonly string[]): MappingFault[] {
  return columns.flatMap(({ column, field }, place) => {
    const earlier = columns.slice(0, place).find((other) => other.field === field && other.column !== column)
    if (!earlier) return []
    const both = [headingOf(headings, earlier.column), headingOf(headings, column)] as const
    return [{ kind: 'field-mapped-twice' as const, field, headings: both }]
  })
}

function missingIdentity({ columns, identity }: Mapping): MappingFault[] {
  return columns.some(({ field }) => field === identity) ? [] : [{ kind: 'no-identity', identity }]
}

function headingOf(headings: readonly string[], column: number): string {
  return headings[column] || String(column + 1)
}
