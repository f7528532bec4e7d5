import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { useMay } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Outputs } from '#shared/contract/client.ts'
import { usePeopleChange } from './use-people.ts'

type Team = Outputs['team']['list'][number]

interface Naming {
  /** Null for a new team. */
  readonly id: string | null
  readonly name: string
}

/** The teams with how many are in each, to be added and renamed. */
export function TeamsBox({ teams }: { readonly teams: readonly Team[] }) {
  const { people, words } = useTexts()
  const { call } = useApi()
  const { send, failure } = usePeopleChange()
  const may = { add: useMay('team.create'), rename: useMay('team.rename') }
  const [naming, setNaming] = useState<Naming | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const name = naming?.name.trim()
    if (!naming || !name) return
    const changeId = newId()
    const { id } = naming
    const act = (): Promise<unknown> =>
      id === null
        ? call.team.create({ changeId, teamId: newId(), name })
        : call.team.rename({ changeId, teamId: id, name })
    if (await send(act, id === null ? people.teamAdded(name) : people.renamed(name))) setNaming(null)
  }
  return (
    <section className="teams-box" aria-label={people.teams}>
      <b>{people.teams}</b>
      {teams.length === 0 && <span className="mute">{people.noTeams}</span>}
      {teams.map(({ id, name, people: size }) => (
        <button
          key={id}
          type="button"
          className="plain toggle"
          disabled={!may.rename}
          title={people.rename}
          aria-label={`${name} ${people.teamSize(size)} ${people.rename}`}
          onClick={() => setNaming({ id, name })}
        >
          {name} <small className="mute">{people.teamSize(size)}</small>
        </button>
      ))}
      {may.add && !naming && (
        <Button onClick={() => setNaming({ id: null, name: '' })}>{people.addTeam}</Button>
      )}
      {naming && (
        <form className="from-to" onSubmit={(event) => void submit(event)}>
          <Input
            autoFocus
            aria-label={people.teamName}
            placeholder={people.teamName}
            value={naming.name}
            onChange={(event) => setNaming({ ...naming, name: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setNaming(null)
            }}
          />
          <Button type="primary" htmlType="submit" disabled={!naming.name.trim()}>
            {words.save}
          </Button>
          <Button onClick={() => setNaming(null)}>{words.cancel}</Button>
        </form>
      )}
      {failure && (
        <span className="red" role="alert">
          {failure}
        </span>
      )}
    </section>
  )
}
