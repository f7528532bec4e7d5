import type { BookWarning } from '#shared/contract/answers.ts'

type DataOf = { readonly [Warning in BookWarning as Warning['kind']]: Warning['data'] }
type Kind = keyof DataOf
type Warning<Of extends Kind> = {
  readonly [One in Of]: { readonly kind: One; readonly data: DataOf[One] }
}[Of]

/** One sentence for every warning of the contract, and none for anything else. */
export type WarningTexts = { readonly [Of in Kind]: (data: DataOf[Of]) => string }

/** The sentence of a warning. */
export function warningText<Of extends Kind>({ kind, data }: Warning<Of>, texts: WarningTexts): string {
  return texts[kind](data)
}
