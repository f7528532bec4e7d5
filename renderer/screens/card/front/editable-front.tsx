import { Button } from 'antd'
import { useState } from 'react'
import { KeptFacts } from '#renderer/components/paper/kept-facts.tsx'
import { factWords } from '#renderer/format/fact-text.ts'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { frontFacts } from '#shared/domain/template/front-facts.ts'
import { EditableFact } from './editable-fact.tsx'
import { fieldValue, frontFields } from './front-field.ts'

/** The front of the card, every field open to be changed in its place. */
export function EditableFront({ card }: { readonly card: CardView }) {
  const texts = useTexts()
  const pick = useNamed()
  const { cardPage } = texts
  const { template } = useShop().rules
  const mayEdit = useMay('card.edit') && card.deletedAt === null
  const [isWhole, setWhole] = useState(false)
  const fields = frontFields({ template, facts: card.facts, texts, pick })
  const usual = fields.filter(
    (field) => field.tier !== 'general' || factWords(fieldValue(card, field.key)).length > 0,
  )
  const shown = isWhole ? fields : usual
  const hidden = fields.length - usual.length
  return (
    <section className="paper-front editable" aria-label={cardPage.front}>
      {shown.map((field) => (
        <EditableFact key={field.key} card={card} field={field} mayEdit={mayEdit} />
      ))}
      <KeptFacts keys={frontFacts(template.fields, card.facts).kept} facts={card.facts} template={template} />
      <div className="front-foot">
        {hidden > 0 && (
          <Button size="small" onClick={() => setWhole(!isWhole)}>
            {isWhole ? cardPage.fewerFields : cardPage.allFields(hidden)}
          </Button>
        )}
        {mayEdit && <small className="mute">{cardPage.frontHint}</small>}
      </div>
    </section>
  )
}
