import { useState } from 'react'
import { StartPage } from '#renderer/components/start-page.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import type { Person, SessionState } from '#shared/contract/answers.ts'
import { PasswordForm } from './password-form.tsx'
import { PeopleTiles } from './people-tiles.tsx'
import { RecoverForm } from './recover-form.tsx'

interface LoginProps {
  readonly state: SessionState
  /** `isOther` when it is not the person whose screen lies underneath. */
  onArrived(isOther: boolean): Promise<void>
  readonly onBack?: () => void
}

/** Tiles of the people, a password, and the way back in for who forgot it. */
export function Login({ state, onArrived, onBack }: LoginProps) {
  const texts = useTexts()
  const { start } = texts
  const locked = state.isLocked ? state.user : null
  const [chosen, setChosen] = useState<Person | null>(locked ?? onlyOne(state.people))
  const [isRecovering, setRecovering] = useState(false)
  const arrive = (person: Person) => onArrived(person.id !== state.user?.id)
  const title = chosen ? start.hello(chosen.name) : start.whoAreYou
  if (isRecovering) {
    return (
      <StartPage brand={state.bookName || texts.words.product} title={start.recover} hint={start.forgotHint}>
        <RecoverForm
          loginName={chosen?.loginName ?? ''}
          onBack={() => setRecovering(false)}
          onDone={() => onArrived(true)}
        />
      </StartPage>
    )
  }
  return (
    <StartPage
      brand={state.bookName || texts.words.product}
      title={title}
      hint={locked ? start.lockedHint : ''}
    >
      {chosen ? (
        <PasswordForm
          key={chosen.id}
          person={chosen}
          isUnlocking={chosen.id === locked?.id}
          onArrived={() => arrive(chosen)}
          onForgot={() => setRecovering(true)}
          onElse={state.people.length > 1 ? () => setChosen(null) : onBack}
        />
      ) : (
        <PeopleTiles
          people={state.people}
          onChoose={setChosen}
          onForgot={() => setRecovering(true)}
          onBack={onBack}
        />
      )}
    </StartPage>
  )
}

function onlyOne(people: readonly Person[]): Person | null {
  return people.length === 1 ? (people[0] ?? null) : null
}
