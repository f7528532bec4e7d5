import { useShop } from '#renderer/frame/shop-context.ts'
import { changeForm, useDesk } from '#renderer/stores/desk.ts'
import { emptyVisitForm, type VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { faultSentence, fieldSentence } from '#renderer/texts/sentence-of.ts'
import type { CardView, Outcome } from '#shared/contract/answers.ts'
import { CallTimer } from './call-timer.tsx'
import { CloseFields } from './close-fields.tsx'
import { DeskNotice } from './desk-notice.tsx'
import { placeOf } from './faults/fault-place.ts'
import { usePointedFault } from './faults/use-pointed-fault.ts'
import { endingOf, needsBottleneck } from './form-needs.ts'
import { GradeChoice } from './grade-choice.tsx'
import { Manner } from './manner.tsx'
import { NextContact } from './next-contact.tsx'
import { OutcomeGrid } from './outcome-grid.tsx'
import { SaveBar } from './save-bar.tsx'
import { useProposal } from './use-proposal.ts'
import { WordFields } from './word-fields.tsx'
import './visit-panel.css'

interface VisitPanelProps {
  readonly card: CardView
  onOutcome(outcome: Outcome): void
  onSave(): void
  onUndo(): void
}

/** The right column: one form, one save. */
export function VisitPanel({ card, onOutcome, onSave, onUndo }: VisitPanelProps) {
  const texts = useTexts()
  const { rules } = useShop()
  const form = useDesk((state) => state.forms[card.id]) ?? emptyVisitForm
  const faults = useDesk((state) => state.faults[card.id]) ?? []
  const isNextOpen = useDesk((state) => state.isNextOpen)
  const outcome = rules.outcomes.find((one) => one.code === form.outcome)
  const proposal = useProposal(card.id, form, outcome)
  usePointedFault(card.id)
  const before = card.course.grade?.code ?? null
  const grade = form.grade ?? proposal?.grade ?? before
  const ending = endingOf(outcome)
  const isEffective = !outcome || (ending === null && (proposal?.next ?? null) !== null)
  const wantsPlan = isEffective && needsBottleneck({ before, after: grade, scheme: rules.scheme })
  const change = (part: Partial<VisitForm>) => changeForm(card.id, part)
  const faultOf = (field: string) => fieldSentence(faults, field, texts)
  const faultAt = (place: string) => {
    const fault = faults.find((one) => placeOf(one) === place)
    return fault && faultSentence(fault, texts)
  }
  return (
    <aside className="panel" aria-label={texts.desk.form}>
      <h2>
        {texts.desk.form} <CallTimer form={form} onChange={change} />
      </h2>
      <div className="panel-body">
        <OutcomeGrid
          outcomes={rules.outcomes}
          chosen={form.outcome}
          fault={faultOf('outcome')}
          onChoose={onOutcome}
        />
        <GradeChoice
          scheme={rules.scheme}
          before={before}
          chosen={grade}
          isProposed={form.grade === null}
          fault={faultOf('grade')}
          onChoose={(code) => change({ grade: code })}
        />
        <WordFields
          form={form}
          bottleneckFor={wantsPlan ? grade : null}
          isStopping={ending === 'stopped'}
          faultOf={faultAt}
          onChange={change}
        />
        {ending && <CloseFields status={ending} form={form} faultAt={faultAt} onChange={change} />}
        {(ending === null || ending === 'ordered') && (
          <NextContact
            form={form}
            proposal={proposal}
            today={rules.today}
            isPromise={outcome?.isPromise ?? false}
            isOpen={isNextOpen}
            fault={faultOf('next')}
            onOpen={() => useDesk.setState({ isNextOpen: !isNextOpen })}
            onChange={change}
          />
        )}
        <Manner
          form={form}
          today={rules.today}
          mayBeLate={rules.lateEntry !== 'forbid'}
          faultOf={faultOf}
          onChange={change}
        />
      </div>
      <DeskNotice />
      <SaveBar faults={faults} onSave={onSave} onUndo={onUndo} />
    </aside>
  )
}
