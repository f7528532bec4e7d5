import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTexts } from '#renderer/texts/language.ts'
import type { Outputs } from '#shared/contract/client.ts'
import { readRestDays } from './read-rest-days.ts'
import { useSaveRest } from './use-save-rest.ts'

type Person = Outputs['rest']['list']['people'][number]

interface RestRowProps {
  readonly person: Person
  readonly people: readonly Person[]
}

interface Typed {
  readonly off: string
  readonly work: string
  readonly coverId: string | null
}

/** One person's own rest days, days worked in exchange, and cover; saved row by row. */
export function RestRow({ person, people }: RestRowProps) {
  const { rest: says, words } = useTexts()
  const { isBusy, failure, save } = useSaveRest()
  const [typed, setTyped] = useState<Typed | null>(null)
  const { userId, name, weekdays } = person
  const now = typed ?? {
    off: person.offDays.join(' '),
    work: person.workDays.join(' '),
    coverId: person.coverId,
  }
  const [offDays, workDays] = [readRestDays(now.off), readRestDays(now.work)]
  const turn = (part: Partial<Typed>) => setTyped({ ...now, ...part })
  const press = async () => {
    if (!offDays || !workDays) return
    if (await save({ userId, offDays, workDays, coverId: now.coverId }, name)) setTyped(null)
  }
  const box = (key: 'off' | 'work', isRead: boolean) => (
    <Input
      aria-label={says.cell(name, says.columns[key])}
      placeholder={says.example}
      status={isRead ? undefined : 'error'}
      value={now[key]}
      onChange={(event) => turn({ [key]: event.target.value })}
      onPressEnter={() => void press()}
    />
  )
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>{weekdays.map((day) => words.weekdays[day - 1]).join(' ') || words.none}</td>
        <td>{box('off', offDays !== null)}</td>
        <td>{box('work', workDays !== null)}</td>
        <td>
          <Select
            showSearch
            optionFilterProp="label"
            aria-label={says.cell(name, says.columns.cover)}
            value={now.coverId ?? ''}
            popupMatchSelectWidth={false}
            options={[
              { value: '', label: says.nobody },
              ...people
                .filter((other) => other.userId !== userId)
                .map((other) => ({ value: other.userId, label: other.name })),
            ]}
            onChange={(coverId) => turn({ coverId: coverId || null })}
          />
        </td>
        <td>
          {typed && (
            <Button
              type="primary"
              size="small"
              loading={isBusy}
              disabled={!offDays || !workDays}
              aria-label={says.saveOf(name)}
              onClick={() => void press()}
            >
              {words.save}
            </Button>
          )}
        </td>
      </tr>
      {(failure || !offDays || !workDays) && (
        <tr>
          <td colSpan={6} className="red" role="alert">
            {failure || says.unread}
          </td>
        </tr>
      )}
    </>
  )
}
