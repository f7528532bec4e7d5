import { Button, Input } from 'antd'
import { contactText } from '#renderer/format/day-text.ts'
import { proposalText } from '#renderer/format/reason-text.ts'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Proposal } from '#shared/contract/answers.ts'
import type { Day } from '#shared/domain/day.ts'
import { formIds } from './faults/fault-place.ts'
import { NextFields } from './next-fields.tsx'

interface NextContactProps {
  readonly form: VisitForm
  readonly proposal: Proposal | undefined
  readonly today: Day
  readonly isPromise: boolean
  readonly isOpen: boolean
  readonly fault?: string
  onOpen(): void
  onChange(change: Partial<VisitForm>): void
}

/** 下次访问: the proposed day with its reason, or the one the agent set. */
export function NextContact(props: NextContactProps) {
  const { form, proposal, isOpen, fault, onOpen, onChange } = props
  const texts = useTexts()
  const { desk } = texts
  const on = form.nextOn ?? proposal?.next?.on ?? null
  const minute = form.nextMinute ?? (form.nextOn === null ? (proposal?.next?.minute ?? null) : null)
  const isLate = form.nextOn !== null && proposal?.limitOn != null && form.nextOn > proposal.limitOn
  return (
    <section className={fault ? 'next faulty' : 'next'} aria-label={desk.next}>
      <div className="field-head">
        <span>{desk.next}</span>
        <button type="button" className="plain" aria-label={desk.changeDay} onClick={onOpen}>
          <kbd>T</kbd>
        </button>
      </div>
      {isOpen ? (
        <NextFields {...props} on={on} minute={minute} />
      ) : (
        <b>{on ? contactText(on, minute, texts) : desk.nextWaiting}</b>
      )}
      <small>{reasonOf(props, texts)}</small>
      {isLate && (
        <Input
          id={formIds.nextReason}
          className="next-reason"
          value={form.nextReason}
          onChange={(event) => onChange({ nextReason: event.target.value })}
          placeholder={desk.nextReason}
          aria-label={desk.nextReason}
        />
      )}
      {form.nextOn !== null && proposal?.next && (
        <Button
          size="small"
          type="link"
          onClick={() => onChange({ nextOn: null, nextMinute: null, nextReason: '' })}
        >
          {desk.useProposal}
        </Button>
      )}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

function reasonOf({ form, proposal }: NextContactProps, texts: ReturnType<typeof useTexts>): string {
  if (!proposal) return ''
  if (form.nextOn === null) return proposalText(proposal, texts)
  const { desk } = texts
  if (proposal.limitOn && form.nextOn > proposal.limitOn) return desk.nextLater(proposal.limitOn.slice(5))
  return proposal.next && form.nextOn < proposal.next.on ? desk.nextEarlier : proposalText(proposal, texts)
}
