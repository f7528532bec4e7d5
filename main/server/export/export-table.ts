import type { CardScope } from '#db/queries/card-scope.ts'
import type { Reader } from '#db/reader.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import type { CardTemplate } from '#shared/domain/template/card-template.ts'
import type { Language } from '../texts/terminal-language.ts'
import type { Viewer } from '../viewer.ts'

/** What goes out: headings, and the rows as they are read. */
export interface ExportTable {
  readonly headings: readonly string[]
  readonly rows: AsyncIterable<readonly string[]>
}

/** Whose export it is: how far they reach, what is hidden from them, and in which words. */
export interface ExportView {
  readonly reader: Reader
  readonly scope: CardScope
  readonly viewer: Viewer
  readonly rules: ShopRules
  readonly template: CardTemplate
  readonly language: Language
}
