import { findGrade, type GradeScheme } from '../grade-scheme.ts'
import { type CardTemplate, type FieldKind, factFields } from '../template/card-template.ts'
import { factKeyOf, type Mapping } from './mapping.ts'

/** What it takes to read a list: which column is what, and the shop's own words. */
export interface RecordRules {
  readonly mapping: Mapping
  readonly headings: readonly string[]
  readonly scheme: GradeScheme
  readonly template: CardTemplate
}

interface FactColumn {
  readonly column: number
  readonly key: string
  readonly kind: FieldKind | undefined
}

/** The mapping turned round, worked out once for all records. */
export interface RecordPlan {
  readonly headings: readonly string[]
  readonly identity: Mapping['identity']
  readonly identityHeading: string | undefined
  readonly dateHeading: string | undefined
  /** Column by card field. */
  readonly fields: ReadonlyMap<string, number>
  readonly phoneColumns: readonly number[]
  readonly facts: readonly FactColumn[]
  readonly dates: Mapping['dates']
  readonly visit: Mapping['visit']
  /** Code of the grade a cell names by its letter or label, or null. */
  gradeOf(typed: string): string | null
}

/** Prepares the reading of a list's records. */
export function planRecord({ mapping, headings, scheme, template }: RecordRules): RecordPlan {
  const fields = new Map(mapping.columns.map(({ column, field }) => [field, column]))
  const kinds = new Map(factFields(template).map((field) => [field.key, field.kind]))
  const headingOf = (column: number | undefined): string | undefined =>
    column === undefined ? undefined : headings[column]
  return {
    headings,
    identity: mapping.identity,
    identityHeading: headingOf(fields.get(mapping.identity)),
    dateHeading: headingOf(mapping.dates?.day ?? fields.get('created-on')),
    fields,
    phoneColumns: ['phone', 'phone-2', 'phone-3'].flatMap((field) => fields.get(field) ?? []),
    facts: mapping.columns.flatMap(({ column, field }) => {
      const key = factKeyOf(field)
      return key ? [{ column, key, kind: kinds.get(key) }] : []
    }),
    dates: mapping.dates,
    visit: mapping.visit,
    gradeOf: gradeReader(scheme),
  }
}

/** `H`, `h`, `Ｈ级` and the label in either language name the same grade. */
function gradeReader(scheme: GradeScheme): (typed: string) => string | null {
  const known = new Map<string, string>()
  for (const { code, label } of scheme.grades)
    for (const word of [code, label.zh, label.en]) known.set(plainGrade(word), code)
  return (typed) => {
    if (typed === '') return null
    return findGrade(scheme, typed)?.code ?? known.get(plainGrade(typed)) ?? null
  }
}

function plainGrade(word: string): string {
  return word.normalize('NFKC').toUpperCase().replace(/\s+/g, '').replace(/级$/, '')
}
