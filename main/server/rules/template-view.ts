import type { Outputs } from '#shared/contract/client.ts'
import { type CardTemplate, factFields, type TemplateField } from '#shared/domain/template/card-template.ts'
import { templateCodes } from '#shared/domain/template/template-presets.ts'
import type { LoadedRules } from './load-shop-rules.ts'

type TemplateView = Outputs['rule']['get']['template']

/** Only what is kept as a fact: name, number, grade and the visits have places of their own on every screen. */
export function toTemplateView({ template, templates }: LoadedRules): TemplateView {
  const { code, version, name } = template
  return {
    code,
    version,
    name,
    fields: factFields(template).map(toFieldView),
    others: othersOf(template, templates),
  }
}

/** Every template of the shop with all that stands on its paper. */
export function toTemplates({ template, templates }: LoadedRules): Outputs['rule']['templates'] {
  return templateCodes.flatMap((code) => {
    const one = templates.find((known) => known.code === code)
    if (!one) return []
    const fields = one.fields.map((field) => ({ ...toFieldView(field), holder: field.holder }))
    return [{ code, version: one.version, name: one.name, isInUse: code === template.code, fields }]
  })
}

function toFieldView({ key, label, kind, options, tier, side, checkpoint, party, isRetired }: TemplateField) {
  return {
    ...{ key, label, kind, tier, side, checkpoint, party },
    options: [...options],
    isRetired: isRetired === true,
  }
}

/** What a card may still hold from the time of another template, under its name there. */
function othersOf(template: CardTemplate, templates: readonly CardTemplate[]): TemplateView['others'] {
  const known = new Set(template.fields.map(({ key }) => key))
  const labels = new Map(
    templates.flatMap(factFields).map(({ key, label }): [string, TemplateField['label']] => [key, label]),
  )
  return [...labels].flatMap(([key, label]) => (known.has(key) ? [] : [{ key, label }]))
}
