import type { CardView } from '#shared/contract/answers.ts'

type Fact = CardView['facts'][string]

/** A fact's words: a list keeps its parts, nothing typed gives none. */
export function factWords(fact: Fact | undefined): readonly string[] {
  if (fact === null || fact === undefined || fact === '') return []
  return Array.isArray(fact) ? fact : [String(fact)]
}
