import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { DataGrid } from '#renderer/components/grid/data-grid.tsx'
import { useListKeys } from '#renderer/components/grid/use-list-keys.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useMay } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { peopleColumns } from './people-columns.tsx'
import { PersonForm } from './person-form.tsx'
import { TeamsBox } from './teams-box.tsx'
import '#renderer/components/list-page.css'
import './people.css'

type Open =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'new' }
  | { readonly kind: 'member'; readonly id: string }

/** 人员: who works here, in which team, with which roles. */
export function People() {
  const texts = useTexts()
  const { people, words } = texts
  const { ask } = useApi()
  const list = useQuery(ask.user.list.queryOptions())
  const teams = useQuery(ask.team.list.queryOptions()).data ?? []
  const may = { add: useMay('user.create'), change: useMay('user.update') }
  const [open, setOpen] = useState<Open>({ kind: 'nobody' })
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const members = list.data ?? []
  const selected = members.findIndex(({ id }) => id === selectedId)
  const select = (index: number) => setSelectedId(members[index]?.id ?? null)
  const edit = (index: number) => {
    const member = members[index]
    if (member && may.change) setOpen({ kind: 'member', id: member.id })
  }
  useListKeys({
    count: members.length,
    selected,
    onSelect: select,
    onOpen: edit,
    others: { '+': () => may.add && setOpen({ kind: 'new' }) },
  })
  if (list.isPending) return <LoadingBox label={words.loading} rows={10} />
  if (!list.data) {
    const action = { label: words.again, onPress: () => void list.refetch() }
    return <StateBox isFailure title={people.failed} hint={sentenceOf(list.error, texts)} action={action} />
  }
  const active = members.filter(({ isActive }) => isActive).length
  const member = open.kind === 'member' ? members.find(({ id }) => id === open.id) : undefined
  return (
    <section className="people-page" aria-label={people.title}>
      <div className="list-page">
        <header className="list-head">
          <h1>{people.title}</h1>
          <small>{people.count(active, members.length)}</small>
          <div className="head-acts">
            <small>{people.keysHint}</small>
            {may.add && (
              <Button type="primary" className="on-fill" onClick={() => setOpen({ kind: 'new' })}>
                {people.add} <kbd>+</kbd>
              </Button>
            )}
          </div>
        </header>
        <TeamsBox teams={teams} />
        <DataGrid
          label={people.title}
          columns={peopleColumns(texts)}
          rows={members}
          total={members.length}
          selected={selected}
          keyOf={({ id }) => id}
          onSelect={select}
          onOpen={({ id }) => edit(members.findIndex((one) => one.id === id))}
        />
      </div>
      <aside className="person-panel">
        {open.kind === 'new' && (
          <PersonForm
            key="new"
            member={null}
            teams={teams}
            onDone={(id) => setOpen(id === null ? { kind: 'nobody' } : { kind: 'member', id })}
          />
        )}
        {member && (
          <PersonForm
            key={member.id}
            member={member}
            teams={teams}
            onDone={() => setOpen({ kind: 'nobody' })}
          />
        )}
        {open.kind === 'nobody' && <StateBox title={people.choose} />}
      </aside>
    </section>
  )
}
