import { factWords } from '#renderer/format/fact-text.ts'
import { shortLabel } from '#renderer/format/short-label.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { CardView, ShopView, TemplateField } from '#shared/contract/answers.ts'
import { frontFacts } from '#shared/domain/template/front-facts.ts'
import { CardStanding } from './card-standing.tsx'
import { KeptFacts } from './kept-facts.tsx'

interface PaperFrontProps {
  readonly card: CardView
  readonly rules: ShopView
}

/** The front: facts and intention under the paper card's own labels, empty general ones left out. */
export function PaperFront({ card, rules }: PaperFrontProps) {
  const { card: says } = useTexts()
  const { asked, kept } = frontFacts(rules.template.fields, card.facts)
  const shown = asked.filter(
    (field) => field.tier !== 'general' || factWords(card.facts[field.key]).length > 0,
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="paper-front" aria-label={says.front} tabIndex={0}>
      {shown.map((field) => (
        <Fact key={field.key} field={field} words={factWords(card.facts[field.key])} />
      ))}
      <CardStanding card={card} rules={rules} />
      <KeptFacts keys={kept} facts={card.facts} template={rules.template} />
    </section>
  )
}

interface FactProps {
  readonly field: TemplateField
  readonly words: readonly string[]
}

const longText = 16

function Fact({ field, words }: FactProps) {
  const texts = useTexts()
  const pick = useNamed()
  const isWide = field.kind === 'note' || field.kind === 'many' || words.join('').length > longText
  return (
    <div className={isWide && words.length > 0 ? 'fact wide' : 'fact'}>
      <span className="fact-label" title={pick(field.label)}>
        {shortLabel(pick(field.label))}
      </span>
      <FactValue words={words} isMany={field.kind === 'many'} blank={texts.words.blank} />
    </div>
  )
}

interface FactValueProps {
  readonly words: readonly string[]
  readonly isMany: boolean
  readonly blank: string
}

function FactValue({ words, isMany, blank }: FactValueProps) {
  if (words.length === 0) return <span className="mute">{blank}</span>
  if (!isMany) return <b>{words.join(' ')}</b>
  return (
    <span className="fact-tags">
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </span>
  )
}
