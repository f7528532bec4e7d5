import type { Plan } from '#renderer/stores/assign-run.ts'
import { useTexts } from '#renderer/texts/language.ts'

interface PlanViewProps {
  readonly plan: Plan
  readonly isPool: boolean
}

/** How many each would get, and what they then have. */
export function PlanView({ plan, isPool }: PlanViewProps) {
  const { assign: says } = useTexts()
  const { people, unchanged, left, moves } = plan
  return (
    <div className="assign-plan" role="status">
      {people.length > 0 && (
        <ul aria-label={says.plan}>
          {people.map(({ userId, name, openCards, gets }) => (
            <li key={userId}>
              <b>{name}</b> <span className="gets">{says.gets(gets)}</span>{' '}
              <small className="mute">{says.load(openCards, openCards + gets - losesOf(plan, userId))}</small>
            </li>
          ))}
        </ul>
      )}
      {unchanged > 0 && moves.length > 0 && (
        <small className="mute">{isPool ? says.alreadyPool(unchanged) : says.unchanged(unchanged)}</small>
      )}
      {moves.length === 0 && <span>{says.nothing}</span>}
      {left > 0 && <span className="amber">{says.left(left.toLocaleString('en-US'))}</span>}
    </div>
  )
}

function losesOf({ moves }: Plan, userId: string): number {
  return moves.filter(({ fromId }) => fromId === userId).length
}
