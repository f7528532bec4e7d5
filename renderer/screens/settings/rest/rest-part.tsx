import { useQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { linkTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { RestRow } from './rest-row.tsx'
import './rest.css'

const columns = ['name', 'weekly', 'off', 'work', 'cover', 'act'] as const

/** 轮休与代班: when each person rests, and who calls their customers meanwhile. */
export function RestPart() {
  const texts = useTexts()
  const { rest: says, settings, words } = texts
  const { ask } = useApi()
  const rest = useQuery(ask.rest.list.queryOptions())
  if (rest.error) {
    return (
      <StateBox
        isFailure
        title={settings.failed}
        hint={sentenceOf(rest.error, texts)}
        action={{ label: words.again, onPress: () => void rest.refetch() }}
      />
    )
  }
  if (!rest.data) return <LoadingBox label={words.loading} />
  const { people, uncovered } = rest.data
  return (
    <div className="rest-part">
      <p className="mute">
        {says.hint} <a href={linkTo('people')}>{says.weekdaysAt}</a>
      </p>
      {uncovered.length > 0 && <p className="amber">{says.uncovered(uncovered.join(' · '))}</p>}
      <table className="rest-turns">
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col">
                {says.columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <RestRow key={person.userId} person={person} people={people} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
