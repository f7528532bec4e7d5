import { Checkbox, Input, Select } from 'antd'
import { Field } from '#renderer/components/field.tsx'
import { Toggle } from '#renderer/components/toggle.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import { roles } from '#shared/domain/roles/permissions.ts'
import type { Profile } from './profile.ts'

interface ProfileFieldsProps {
  readonly profile: Profile
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  faultOf(field: string): string | undefined
  onChange(change: Partial<Profile>): void
}

/** Name, login name, team, roles, days off. */
export function ProfileFields({ profile, teams, faultOf, onChange }: ProfileFieldsProps) {
  const { people } = useTexts()
  return (
    <>
      <Field id="person-name" label={people.name} fault={faultOf('name')}>
        <Input
          id="person-name"
          value={profile.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field id="person-login" label={people.loginName} fault={faultOf('loginName')}>
        <Input
          id="person-login"
          value={profile.loginName}
          placeholder={people.loginNameHint}
          autoComplete="off"
          onChange={(event) => onChange({ loginName: event.target.value })}
        />
      </Field>
      <Field id="person-team" label={people.team} fault={faultOf('teamId')}>
        <Select
          id="person-team"
          className="wide-choice"
          value={profile.teamId ?? ''}
          options={[
            { value: '', label: people.noTeam },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(teamId) => onChange({ teamId: teamId || null })}
        />
      </Field>
      <Roles profile={profile} fault={faultOf('roles')} onChange={onChange} />
      <RestDays profile={profile} onChange={onChange} />
    </>
  )
}

interface PartProps {
  readonly profile: Profile
  readonly fault?: string
  onChange(change: Partial<Profile>): void
}

function Roles({ profile, fault, onChange }: PartProps) {
  const { people } = useTexts()
  return (
    <fieldset className="person-set">
      <legend>{people.columns.roles}</legend>
      {roles.map((role) => (
        <Checkbox
          key={role}
          checked={profile.roles.includes(role)}
          onChange={(event) =>
            onChange({
              roles: roles.filter((one) =>
                one === role ? event.target.checked : profile.roles.includes(one),
              ),
            })
          }
        >
          {people.roles[role]} <small className="mute">{people.roleHints[role]}</small>
        </Checkbox>
      ))}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  )
}

function RestDays({ profile, onChange }: PartProps) {
  const { people, words } = useTexts()
  return (
    <fieldset className="person-set">
      <legend>{people.rest}</legend>
      <div className="toggles">
        {words.weekdays.map((name, index) => {
          const weekday = index + 1
          const others = profile.restWeekdays.filter((one) => one !== weekday)
          return (
            <Toggle
              key={name}
              isOn={profile.restWeekdays.includes(weekday)}
              onTurn={(isOn) => onChange({ restWeekdays: isOn ? [...others, weekday].sort() : others })}
            >
              {name}
            </Toggle>
          )
        })}
      </div>
      <small className="mute">{people.restHint}</small>
    </fieldset>
  )
}
