import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { Field } from '#renderer/components/field.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import { fieldSentence } from '#renderer/texts/sentence-of.ts'
import { PersonState } from './person-state.tsx'
import { blankProfile, gapsOf, type Member, type Profile, profileOf, trimmed } from './profile.ts'
import { ProfileFields } from './profile-fields.tsx'
import { usePeopleChange } from './use-people.ts'

interface PersonFormProps {
  /** Null for a new person. */
  readonly member: Member | null
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  onDone(userId: string | null): void
}

const shortest = 8

/** The panel in which a person is made or changed. */
export function PersonForm({ member, teams, onDone }: PersonFormProps) {
  const texts = useTexts()
  const { people, words } = texts
  const { call } = useApi()
  const { send, setFaults, ...state } = usePeopleChange()
  const [profile, setProfile] = useState<Profile>(member ? profileOf(member) : blankProfile)
  const [password, setPassword] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const gaps = [...gapsOf(profile), ...(member ? [] : passwordGaps(password))]
    if (gaps.length > 0) return setFaults(gaps)
    const userId = member?.id ?? newId()
    const ids = { changeId: newId(), userId }
    const change = trimmed(profile)
    const act = (): Promise<unknown> =>
      member ? call.user.update({ ...ids, ...change }) : call.user.create({ ...ids, ...change, password })
    if (await send(act, member ? people.saved(change.name) : people.added(change.name))) onDone(userId)
  }
  const faultOf = (field: string) => fieldSentence(state.faults, field, texts)
  return (
    <form className="person-form" autoComplete="off" onSubmit={(event) => void submit(event)}>
      <h2>{member ? people.editPerson(member.name) : people.newPerson}</h2>
      <ProfileFields
        profile={profile}
        teams={teams}
        faultOf={faultOf}
        onChange={(change) => setProfile({ ...profile, ...change })}
      />
      {!member && (
        <Field id="person-password" label={people.password} fault={faultOf('password')}>
          <Input.Password
            id="person-password"
            autoComplete="new-password"
            value={password}
            placeholder={people.passwordHint}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
      )}
      {state.failure && (
        <p className="red" role="alert">
          {state.failure}
        </p>
      )}
      <div className="fact-acts">
        <Button type="primary" htmlType="submit" loading={state.isSaving}>
          {words.save}
        </Button>
        <Button onClick={() => onDone(member?.id ?? null)}>{words.cancel}</Button>
      </div>
      {member && <PersonState member={member} />}
    </form>
  )
}

function passwordGaps(password: string) {
  const { length } = [...password]
  return length < shortest ? [{ kind: 'password-short', field: 'password', data: { length } }] : []
}
