import { Checkbox, Segmented, Select } from 'antd'
import { useReceivers } from '#renderer/frame/use-receivers.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { assignPolicies } from '#shared/domain/assignment/policy.ts'
import type { Goal, GoalKind } from './goal.ts'

interface GoalFieldsProps {
  readonly goal: Goal
  onChange(goal: Goal): void
}

const kinds: readonly GoalKind[] = ['person', 'split', 'pool']

/** Where the marked cards go: to one, among several by a rule, or back to the pool. */
export function GoalFields({ goal, onChange }: GoalFieldsProps) {
  const { assign: says } = useTexts()
  const people = useReceivers('card.assign')
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  const turn = (change: Partial<Goal>) => onChange({ ...goal, ...change })
  return (
    <>
      <Segmented<GoalKind>
        aria-label={says.goal}
        value={goal.kind}
        options={kinds.map((value) => ({ value, label: says.goals[value] }))}
        onChange={(kind) => turn({ kind })}
      />
      {goal.kind === 'person' && (
        <Select
          autoFocus
          className="receiver"
          value={goal.userId}
          placeholder={says.person}
          aria-label={says.person}
          showSearch
          optionFilterProp="label"
          options={options}
          onChange={(userId) => turn({ userId })}
        />
      )}
      {goal.kind === 'split' && (
        <>
          <Checkbox
            checked={goal.userIds.length === people.length}
            indeterminate={goal.userIds.length > 0 && goal.userIds.length < people.length}
            onChange={(event) => turn({ userIds: event.target.checked ? people.map(({ id }) => id) : [] })}
          >
            {says.everybody}
          </Checkbox>
          <Select
            autoFocus
            mode="multiple"
            className="receivers"
            value={[...goal.userIds]}
            placeholder={says.people}
            aria-label={says.people}
            maxTagCount="responsive"
            optionFilterProp="label"
            options={options}
            onChange={(userIds) => turn({ userIds })}
          />
          <Select
            value={goal.policy}
            aria-label={says.policy}
            popupMatchSelectWidth={false}
            options={assignPolicies.map((value) => ({ value, label: says.policies[value] }))}
            onChange={(policy) => turn({ policy })}
          />
        </>
      )}
    </>
  )
}
