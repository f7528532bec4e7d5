import { factWords } from '#renderer/format/fact-text.ts'
import { shortLabel } from '#renderer/format/short-label.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { CardView, ShopView } from '#shared/contract/answers.ts'
import './kept-facts.css'

interface KeptFactsProps {
  readonly keys: readonly string[]
  readonly facts: CardView['facts']
  readonly template: ShopView['template']
}

/** What a card still holds of fields that are no longer asked for, in grey: nobody's words are lost from sight. */
export function KeptFacts({ keys, facts, template }: KeptFactsProps) {
  const { template: says } = useTexts()
  const labelOf = useKeptLabel(template)
  if (keys.length === 0) return null
  return (
    <section className="kept-facts" aria-label={says.kept}>
      <small title={says.keptHint}>{says.kept}</small>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt title={labelOf(key)}>{shortLabel(labelOf(key))}</dt>
            <dd>{factWords(facts[key]).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The name a fact has in this template or another; what a list brought is called as its column was. */
function useKeptLabel({ fields, others }: ShopView['template']): (key: string) => string {
  const { template } = useTexts()
  const pick = useNamed()
  return (key) => {
    const known = fields.find((field) => field.key === key) ?? others.find((other) => other.key === key)
    if (known) return pick(known.label)
    return key === 'earlierContacts' ? template.earlierContacts : key
  }
}
