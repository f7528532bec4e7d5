import { Button } from 'antd'
import { useState } from 'react'
import { momentText } from '#renderer/format/instant-text.ts'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { ConsentForm } from './consent-form.tsx'
import './people-boxes.css'

/** What the customer agreed to: how, when, and where the proof of it lies (R47). */
export function ConsentBox({ card }: { readonly card: CardView }) {
  const { customer: says } = useTexts()
  const { zone, today } = useShop().rules
  const mayEdit = useMay('card.saveConsent') && card.deletedAt === null
  const [isEditing, setEditing] = useState(false)
  const { consent } = card
  return (
    <section className="side-box" aria-label={says.consent}>
      <h3>
        {says.consent}
        {mayEdit && !isEditing && (
          <Button size="small" type="text" onClick={() => setEditing(true)}>
            {consent ? says.change : says.noteConsent}
          </Button>
        )}
      </h3>
      {isEditing && <ConsentForm card={card} onClose={() => setEditing(false)} />}
      {!isEditing && !consent && <p className="mute">{says.noConsent}</p>}
      {!isEditing && consent && (
        <dl className="course">
          <div>
            <dt>{says.consentSource}</dt>
            <dd>{consent.source}</dd>
          </div>
          <div>
            <dt>{says.consentAt}</dt>
            <dd>{momentText(consent.at, zone, today)}</dd>
          </div>
          <div>
            <dt>{says.consentProof}</dt>
            <dd>{consent.proof ?? says.noProof}</dd>
          </div>
        </dl>
      )}
    </section>
  )
}
