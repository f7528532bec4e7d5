import { useQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { momentText } from '#renderer/format/instant-text.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'

const shown = 100

/** Who logged in and who was refused. */
export function LoginLog() {
  const texts = useTexts()
  const { settings, words } = texts
  const { ask } = useApi()
  const { rules } = useShop()
  const log = useQuery({ ...ask.session.loginLog.queryOptions({ input: { limit: shown } }), staleTime: 0 })
  const results: Readonly<Record<string, string>> = settings.results
  return (
    <div>
      <h3>
        {settings.loginLog} <small className="mute">{settings.loginHint}</small>
      </h3>
      {log.isPending && <LoadingBox label={words.loading} rows={3} />}
      {log.isError && (
        <p className="red" role="alert">
          {sentenceOf(log.error, texts)}
        </p>
      )}
      {log.data && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
        <section className="login-log" tabIndex={0} aria-label={settings.loginLog}>
          <table>
            <thead>
              <tr>
                <th scope="col">{settings.logColumns.at}</th>
                <th scope="col">{settings.logColumns.who}</th>
                <th scope="col">{settings.logColumns.result}</th>
              </tr>
            </thead>
            <tbody>
              {log.data.map(({ loginName, at, result }) => (
                <tr key={`${at}${loginName}${result}`} className={result === 'refused' ? 'red' : ''}>
                  <td>{momentText(at, rules.zone, rules.today)}</td>
                  <td>{loginName}</td>
                  <td>{results[result] ?? result}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
