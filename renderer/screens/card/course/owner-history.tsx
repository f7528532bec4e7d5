import { momentText } from '#renderer/format/instant-text.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'

/** Through whose hands the card went, who moved it and why; nothing for one that never changed hands. */
export function OwnerHistory({ card }: { readonly card: CardView }) {
  const { assign: says, words } = useTexts()
  const { rules } = useShop()
  if (card.assignments.length === 0) return null
  return (
    <section className="side-box" aria-label={says.history}>
      <h3>{says.history}</h3>
      <dl className="course">
        {card.assignments.map(({ id, at, byName, fromName, toName, why }) => (
          <div key={id}>
            <dt>{momentText(at, rules.zone, rules.today)}</dt>
            <dd>
              <b>{says.moved(fromName, toName)}</b>
              <small>{[byName, why].filter(Boolean).join(words.comma)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
