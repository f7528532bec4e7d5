import { useState } from 'react'
import { keepTemplateEdit, type Template, useTemplateEdits } from '#renderer/stores/template-edits.ts'
import { addField, changeField, fieldsOf, inListOrder, moveField, turnField } from './edit-fields.ts'

let made = 0

/** One template while it is edited: its fields, the one that is chosen, and what can be done with them. */
export function useTemplate(template: Template) {
  const { code, version } = template
  const edit = useTemplateEdits((edits) => edits[code])
  const fields = edit?.fields ?? fieldsOf(template)
  const [wanted, choose] = useState<string | null>(null)
  const listed = inListOrder(fields)
  const chosen = listed.find(({ id }) => id === wanted) ?? listed[0]
  const keep = (next: typeof fields) =>
    keepTemplateEdit(code, { version: edit?.version ?? version, fields: next })
  return {
    fields,
    listed,
    chosen,
    isChanged: edit !== undefined,
    baseVersion: edit?.version ?? version,
    choose,
    change: (part: Parameters<typeof changeField>[2]) => chosen && keep(changeField(fields, chosen.id, part)),
    move: (step: 1 | -1) => chosen && keep(moveField(fields, chosen.id, step)),
    turn: () => {
      if (!chosen) return
      const place = listed.findIndex(({ id }) => id === chosen.id)
      keep(turnField(fields, chosen.id))
      if (chosen.key === null) choose(listed[place - 1]?.id ?? null)
    },
    add: () => {
      made += 1
      const id = `new-${made}`
      keep(addField(fields, { id, behind: chosen && !chosen.isRetired ? chosen.id : null }))
      choose(id)
    },
    forget: () => keepTemplateEdit(code, undefined),
  }
}

export type TemplateInHand = ReturnType<typeof useTemplate>
