import type { RuleTable } from '#db/tables/rule-tables.ts'
import type { InsertWrite, NewRow } from '#db/write/row-write.ts'
import { carScheme } from '#shared/domain/grade-scheme-presets.ts'
import { outcomePresets } from '#shared/domain/outcome-presets.ts'
import { year2026 } from '#shared/domain/statutory-days/year-2026.ts'
import { templateCodes, templatePresets } from '#shared/domain/template/template-presets.ts'

type RuleRow = Omit<NewRow<'scheme'>, 'id'> & Pick<RuleTable, 'code'>

const scheme: RuleRow = { code: carScheme.id, version: carScheme.version, body: JSON.stringify(carScheme) }
const templates = templateCodes.map((code): RuleRow => {
  const template = templatePresets[code]
  return { code, version: template.version, body: JSON.stringify(template) }
})
const calendarYear: RuleRow = { code: '2026', version: 1, body: JSON.stringify(year2026) }

/** What every new shop starts with, as rows of its own that get successors and are never edited. */
export function shippedRules(newId: () => string): readonly InsertWrite[] {
  const outcomes = outcomePresets.map(
    (outcome): InsertWrite => ({
      insert: 'outcome',
      row: { id: newId(), code: outcome.code, version: outcome.version, body: JSON.stringify(outcome) },
    }),
  )
  return [
    ...outcomes,
    { insert: 'scheme', row: { id: newId(), ...scheme } },
    ...templates.map((template): InsertWrite => ({ insert: 'template', row: { id: newId(), ...template } })),
    { insert: 'calendarYear', row: { id: newId(), ...calendarYear } },
  ]
}
