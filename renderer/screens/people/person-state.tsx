import { Button, Input } from 'antd'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { useMay } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Member } from './profile.ts'
import { usePeopleChange } from './use-people.ts'

const shortest = 8

/** What is done to a whole person: a new password, out of use, back in use. */
export function PersonState({ member }: { readonly member: Member }) {
  return (
    <div className="person-state">
      {useMay('user.setPassword') && <NewPassword member={member} />}
      <InUse member={member} />
    </div>
  )
}

function NewPassword({ member }: { readonly member: Member }) {
  const { people } = useTexts()
  const { call } = useApi()
  const { send, faults, failure, isSaving } = usePeopleChange()
  const [password, setPassword] = useState<string | null>(null)
  const { length } = [...(password ?? '')]
  const set = async () => {
    if (password === null) return setPassword('')
    const act = () => call.user.setPassword({ changeId: newId(), userId: member.id, password })
    if (await send(act, ({ phrase }) => people.passwordSet(member.name, phrase))) setPassword(null)
  }
  return (
    <div className="person-act">
      {password !== null && (
        <Input.Password
          autoFocus
          aria-label={people.setPassword}
          autoComplete="new-password"
          value={password}
          placeholder={people.passwordHint}
          onChange={(event) => setPassword(event.target.value)}
        />
      )}
      <Button loading={isSaving} disabled={password !== null && length < shortest} onClick={() => void set()}>
        {people.setPassword}
      </Button>
      <small className="mute">
        {password !== null && length > 0 && length < shortest
          ? people.tooShort(length)
          : people.setPasswordHint}
      </small>
      <Wrong failure={failure} faults={faults} />
    </div>
  )
}

function InUse({ member }: { readonly member: Member }) {
  const { people } = useTexts()
  const { call } = useApi()
  const { send, faults, failure, isSaving } = usePeopleChange()
  const [isAsking, setAsking] = useState(false)
  const { id, name, isActive, openCards } = member
  const turn = async () => {
    if (isActive && !isAsking) return setAsking(true)
    const act = () => call.user.update({ changeId: newId(), userId: id, isActive: !isActive })
    if (await send(act, isActive ? people.deactivated(name) : people.activated(name))) setAsking(false)
  }
  return (
    <div className="person-act">
      {isAsking && <p className="amber">{people.deactivateAsk(name, openCards)}</p>}
      <Button danger={isActive} loading={isSaving} onClick={() => void turn()}>
        {isActive ? people.deactivate : people.activate}
      </Button>
      <Wrong failure={failure} faults={faults} />
    </div>
  )
}

type WrongProps = Pick<ReturnType<typeof usePeopleChange>, 'failure' | 'faults'>

function Wrong({ failure, faults }: WrongProps) {
  const texts = useTexts()
  const refused =
    faults.length > 0 ? sentenceOf({ code: 'REFUSED', defined: true, data: { faults } }, texts) : ''
  const says = failure || refused
  return says ? (
    <p className="red" role="alert">
      {says}
    </p>
  ) : null
}
