import { countFactUse } from '#db/queries/fact-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { Fault } from '#shared/contract/call.ts'
import type { Inputs } from '#shared/contract/client.ts'
import type { CardTemplate } from '#shared/domain/template/card-template.ts'
import { type AskedUse, checkTemplate, usesToAsk } from '#shared/domain/template/check-template.ts'
import { templateAfter } from '#shared/domain/template/edit-template.ts'
import type { LoadedRules } from './load-shop-rules.ts'

interface EditedTemplate {
  readonly template: CardTemplate | null
  readonly faults: readonly Fault[]
}

interface Asked {
  readonly wish: Inputs['setting']['change']['template']
  readonly loaded: LoadedRules
  newId(): string
}

/** The successor of a template that somebody edited, or all that forbids it: its names, its words, what cards still hold (R62). */
export async function readEditedTemplate(
  tx: Reader,
  { wish, loaded: { templates }, newId }: Asked,
): Promise<EditedTemplate> {
  const template = wish && templates.find(({ code }) => code === wish.code)
  if (!template) return { template: null, faults: [] }
  if (template.version !== wish.version) return refused([{ kind: 'template-changed', field: 'template' }])
  const edit = { template, wanted: wish.fields }
  const faults = checkTemplate(edit).map((fault): Fault => ({ ...fault, data: { ...fault.data } }))
  if (faults.length > 0) return refused(faults)
  const uses = await Promise.all(usesToAsk(edit).map((use) => faultOfUse(tx, use)))
  if (uses.some((fault) => fault !== null)) return refused(uses.flatMap((fault) => fault ?? []))
  const takenKeys = new Set(templates.flatMap(({ fields }) => fields.map(({ key }) => key)))
  return { template: templateAfter({ ...edit, takenKeys, newKey: newId }), faults: [] }
}

async function faultOfUse(tx: Reader, { key, label, option }: AskedUse): Promise<Fault | null> {
  const cards = await countFactUse(tx, { key, option })
  if (cards === 0) return null
  if (option === null) return { kind: 'field-kind-in-use', field: 'template', data: { label, cards } }
  return { kind: 'field-option-in-use', field: 'template', data: { label, option, cards } }
}

function refused(faults: readonly Fault[]): EditedTemplate {
  return { template: null, faults }
}
