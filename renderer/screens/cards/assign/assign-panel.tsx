import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { CardListQuestion } from '../card-list-question.ts'
import { askedGoal, type Goal } from './goal.ts'
import { GoalFields } from './goal-fields.tsx'
import { PlanView } from './plan-view.tsx'
import { useAssign } from './use-assign.ts'
import { usePlan } from './use-plan.ts'

interface AssignPanelProps {
  readonly question: CardListQuestion
  /** How many cards are marked. */
  readonly count: number
  onClose(): void
}

const first: Goal = { kind: 'person', userId: null, userIds: [], policy: 'round-robin' }

/** 分配: to whom the marked cards go, what each then has, and only then the moving. */
export function AssignPanel({ question, count, onClose }: AssignPanelProps) {
  const texts = useTexts()
  const { assign: says, words } = texts
  const [goal, setGoal] = useState(first)
  const [why, setWhy] = useState('')
  const [missing, setMissing] = useState('')
  const plan = usePlan(goal, question)
  const { run } = useAssign()
  const isAsked = askedGoal(goal) !== null
  const shown = isAsked ? plan.data : undefined
  const needsWhy = shown?.moves.some(({ fromId }) => fromId !== null) ?? false
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isAsked) return setMissing(goal.kind === 'person' ? says.choosePerson : says.choosePeople)
    if (needsWhy && why.trim() === '') return setMissing(texts.faults.kinds['assign-needs-why']())
    if (!shown || plan.isPlaceholderData || shown.moves.length === 0) return
    run(shown, why.trim())
    onClose()
  }
  const total = (shown?.moves.length ?? count).toLocaleString('en-US')
  return (
    <form
      className="assign-panel"
      aria-label={says.assign}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <div className="list-bar">
        <b>{says.title(count.toLocaleString('en-US'))}</b>
        <GoalFields
          goal={goal}
          onChange={(chosen) => {
            setGoal(chosen)
            setMissing('')
          }}
        />
        {goal.kind === 'split' && <small className="mute">{says.policyHints[goal.policy]}</small>}
      </div>
      {plan.isError && isAsked && (
        <span className="red" role="alert">
          {sentenceOf(plan.error, texts)}
        </span>
      )}
      {shown && !plan.isError && <PlanView plan={shown} isPool={goal.kind === 'pool'} />}
      <div className="list-bar">
        <Input
          className="assign-why"
          value={why}
          maxLength={200}
          placeholder={needsWhy ? says.why : says.whyHint}
          aria-label={needsWhy ? says.why : says.whyHint}
          onChange={(event) => {
            setWhy(event.target.value)
            setMissing('')
          }}
        />
        <Button type="primary" htmlType="submit" className="on-fill">
          {goal.kind === 'pool' ? says.release(total) : says.run(total)} <kbd>Enter</kbd>
        </Button>
        <Button onClick={onClose}>
          {words.cancel} <kbd>Esc</kbd>
        </Button>
        {missing && (
          <span className="red" role="alert">
            {missing}
          </span>
        )}
      </div>
    </form>
  )
}
