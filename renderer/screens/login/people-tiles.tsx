import { Button } from 'antd'
import { useTexts } from '#renderer/texts/language.ts'
import type { Person } from '#shared/contract/answers.ts'

interface PeopleTilesProps {
  readonly people: readonly Person[]
  onChoose(person: Person): void
  onForgot(): void
  readonly onBack?: () => void
}

export function PeopleTiles({ people, onChoose, onForgot, onBack }: PeopleTilesProps) {
  const { start, words } = useTexts()
  return (
    <>
      <div className="people">
        {people.map((person) => (
          <button key={person.id} type="button" className="plain person" onClick={() => onChoose(person)}>
            <span className="face" aria-hidden="true">
              {person.name.slice(0, 1)}
            </span>
            <span>
              {person.name}
              {person.teamName && <small>{person.teamName}</small>}
            </span>
          </button>
        ))}
      </div>
      <div className="start-acts">
        <Button type="text" className="left" onClick={onForgot}>
          {start.forgot}
        </Button>
        {onBack && <Button onClick={onBack}>{words.back}</Button>}
      </div>
    </>
  )
}
