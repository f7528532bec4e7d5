import { AutoComplete, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { v7 as newId } from 'uuid'
import { Field } from '#renderer/components/field.tsx'
import { HourField } from '#renderer/components/hour-field.tsx'
import { shopClock } from '#renderer/format/instant-text.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { isDay } from '#shared/domain/day.ts'
import { dayOf, instantAt, minuteOf } from '#shared/domain/zone.ts'
import { closeOnEscape } from './contact-form.tsx'
import { usePeopleCalls } from './use-people-calls.ts'

interface ConsentFormProps {
  readonly card: CardView
  onClose(): void
}

type Consent = NonNullable<Inputs['card']['saveConsent']['consent']>

/** How, when and with what proof; taking it back is a button of its own. */
export function ConsentForm({ card, onClose }: ConsentFormProps) {
  const { customer: says, words } = useTexts()
  const { rules, now } = useConsentClock()
  const { call, run } = usePeopleCalls()
  const at = card.consent?.at ?? now
  const [source, setSource] = useState(card.consent?.source ?? '')
  const [proof, setProof] = useState(card.consent?.proof ?? '')
  const [day, setDay] = useState(dayOf(at, shopClock(rules.zone)))
  const [minute, setMinute] = useState<number | null>(minuteOf(at, shopClock(rules.zone)))
  const [fault, setFault] = useState('')
  const isWhole = source.trim() !== '' && isDay(day) && minute !== null
  const save = async (consent: Consent | null) => {
    const wish = { changeId: newId(), cardId: card.id, version: card.version, consent }
    const failure = await run(
      () => call.card.saveConsent(wish),
      consent ? says.consentSaved : says.consentGone,
    )
    if (failure) setFault(failure)
    else onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isWhole) return
    void save({ source, at: instantAt(day, minute, shopClock(rules.zone)), proof: proof.trim() || null })
  }
  return (
    <form className="side-form" onSubmit={submit} onKeyDown={closeOnEscape(onClose)}>
      <Field id="consent-source" label={says.consentSource} fault={fault}>
        <AutoComplete
          id="consent-source"
          autoFocus
          value={source}
          options={says.consentSources.map((value) => ({ value }))}
          onChange={(typed) => {
            setSource(typed)
            setFault('')
          }}
        />
      </Field>
      <Field id="consent-day" label={says.consentAt}>
        <div className="day-and-hour">
          <Input id="consent-day" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
          <HourField minute={minute} label={says.consentHour} hasFocus={false} onChange={setMinute} />
        </div>
      </Field>
      <Field id="consent-proof" label={says.consentProof}>
        <Input
          id="consent-proof"
          value={proof}
          placeholder={says.proofHint}
          onChange={(event) => setProof(event.target.value)}
        />
      </Field>
      <div className="fact-acts">
        <Button size="small" type="primary" className="on-fill" htmlType="submit" disabled={!isWhole}>
          {words.save} <kbd>Enter</kbd>
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel} <kbd>Esc</kbd>
        </Button>
        {card.consent && (
          <Button size="small" danger onClick={() => void save(null)}>
            {says.takeBack}
          </Button>
        )}
      </div>
    </form>
  )
}

/** The shop's clock when the form was opened. */
function useConsentClock() {
  const { rules } = useShop()
  const [now] = useState(() => new Date().toISOString())
  return { rules, now }
}
