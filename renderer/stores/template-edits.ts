import { create } from 'zustand'
import type { Outputs } from '#shared/contract/client.ts'

export type Template = Outputs['rule']['templates'][number]

/** One field while the shop's card is edited; a new one has no key yet, but is told apart by its id. */
export interface EditedField extends Omit<Template['fields'][number], 'key' | 'side' | 'holder'> {
  readonly id: string
  readonly key: string | null
}

/** What is changed of one template and not yet saved. */
export interface TemplateEdit {
  /** The version it began with: what others saved since is noticed by it. */
  readonly version: number
  readonly fields: readonly EditedField[]
}

type Edits = Readonly<Partial<Record<Template['code'], TemplateEdit>>>

/** Edits of templates by their code: they outlive a look at another screen. */
export const useTemplateEdits = create<Edits>(() => ({}))

export function keepTemplateEdit(code: Template['code'], edit: TemplateEdit | undefined): void {
  useTemplateEdits.setState({ [code]: edit })
}

export function clearTemplateEdits(): void {
  useTemplateEdits.setState({}, true)
}
