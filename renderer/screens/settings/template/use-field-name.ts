import type { EditedField } from '#renderer/stores/template-edits.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'

/** What a field is called while it is edited: in the language in use, else in the other, else that it has no name yet. */
export function useFieldName(): (field: Pick<EditedField, 'label'>) => string {
  const { template } = useTexts()
  const pick = useNamed()
  return ({ label }) => pick(label).trim() || label.zh.trim() || label.en.trim() || template.unnamed
}
