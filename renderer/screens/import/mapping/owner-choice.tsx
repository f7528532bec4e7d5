import { Checkbox, Segmented, Select } from 'antd'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useReceivers } from '#renderer/frame/use-receivers.ts'
import { type ImportGoal, useImportRun } from '#renderer/stores/import-run.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { scopeFor } from '#shared/domain/roles.ts'

/** 分给: whose the new cards are, and what that means for today's queues (R33). */
export function OwnerChoice() {
  const { import: says } = useTexts()
  const { viewer } = useShop()
  const goal = useImportRun((run) => run.goal)
  const people = useReceivers('import.run')
  const goals: readonly ImportGoal[] = people.some(({ id }) => id === viewer.id)
    ? ['pool', 'me', 'people']
    : ['pool', 'people']
  return (
    <div className="owner-choice">
      <span id="import-goal">{says.owner}</span>
      <Segmented<ImportGoal>
        aria-labelledby="import-goal"
        value={goal}
        options={goals.map((value) => ({ value, label: says.goals[value] }))}
        onChange={(chosen) => useImportRun.setState({ goal: chosen })}
      />
      {goal === 'people' && <PeopleChoice />}
      <GoalHint />
    </div>
  )
}

function PeopleChoice() {
  const { import: says } = useTexts()
  const dealTo = useImportRun((run) => run.dealTo)
  const people = useReceivers('import.run')
  const turn = (chosen: readonly string[]) => useImportRun.setState({ dealTo: chosen })
  return (
    <>
      <Checkbox
        checked={dealTo.length === people.length}
        indeterminate={dealTo.length > 0 && dealTo.length < people.length}
        onChange={(event) => turn(event.target.checked ? people.map(({ id }) => id) : [])}
      >
        {says.everybody}
      </Checkbox>
      <Select
        mode="multiple"
        className="receivers"
        value={[...dealTo]}
        placeholder={says.goalPeople}
        aria-label={says.goalPeople}
        maxTagCount="responsive"
        optionFilterProp="label"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={turn}
      />
    </>
  )
}

/** What happens next with the new cards, in a few words. */
function GoalHint() {
  const { import: says } = useTexts()
  const { viewer } = useShop()
  const { goal, dealTo } = useImportRun()
  const seesPool = scopeFor(viewer.roles, 'card.assign') === 'all'
  if (goal === 'people' && dealTo.length === 0) return <span className="amber">{says.goalNobody}</span>
  const poolHint = seesPool ? says.goalHints.pool : says.poolOfManager
  return <small className="mute">{goal === 'pool' ? poolHint : says.goalHints[goal]}</small>
}
