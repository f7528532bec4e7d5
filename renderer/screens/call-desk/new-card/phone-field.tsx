import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useApi } from '#renderer/api.ts'
import { Field } from '#renderer/components/field.tsx'
import { shortDay } from '#renderer/format/day-text.ts'
import { linkTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { faultSentence } from '#renderer/texts/sentence-of.ts'
import type { PhoneCheck } from '#shared/contract/answers.ts'

interface PhoneFieldProps {
  readonly typed: string
  readonly fault?: string
  onChange(typed: string): void
}

const askedFrom = 7
const wholeMobile = 11

/** The number, looked up while it is typed: whose it is stands there before the last digit. */
export function PhoneField({ typed, fault, onChange }: PhoneFieldProps) {
  const { desk } = useTexts()
  const { ask } = useApi()
  const digits = typed.replace(/\D/g, '').length
  const check = useQuery({
    ...ask.card.checkPhone.queryOptions({ input: { typed: typed.trim() } }),
    enabled: digits >= askedFrom,
    placeholderData: keepPreviousData,
  })
  const answer = digits >= askedFrom ? check.data : undefined
  return (
    <Field
      id="new-phone"
      label={desk.phone}
      fault={fault}
      aside={digits > 0 && digits < wholeMobile && <span>{desk.phoneShort(digits)}</span>}
    >
      <Input
        id="new-phone"
        inputMode="tel"
        autoFocus
        autoComplete="off"
        value={typed}
        onChange={(event) => onChange(event.target.value)}
      />
      {!fault && answer && <Whose answer={answer} isWhole={digits >= wholeMobile} />}
    </Field>
  )
}

function Whose({ answer, isWhole }: { readonly answer: PhoneCheck; readonly isWhole: boolean }) {
  const texts = useTexts()
  const { desk } = texts
  const { owner, reading } = answer
  if (owner) {
    const grade = owner.grade ? texts.card.gradeOf(owner.grade) : ''
    const last = owner.lastContactOn ? shortDay(owner.lastContactOn) : ''
    return (
      <p className="amber" role="status">
        {desk.phoneOwned(
          [owner.ownerName, grade, last].filter(Boolean).join(texts.words.comma),
          owner.number,
        )}{' '}
        {owner.cardId && <a href={linkTo('desk', owner.cardId)}>{desk.openOwned}</a>}
      </p>
    )
  }
  if (reading.kind === 'good') {
    return (
      <p className="ok" role="status">
        {desk.phoneFree}
      </p>
    )
  }
  if (!isWhole) return null
  return (
    <p className="fault">
      {faultSentence({ kind: `phone-${reading.why}`, data: { digits: reading.digits } }, texts)}
    </p>
  )
}
