import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useApi } from '#renderer/api.ts'
import { useExport } from '#renderer/connection/use-export.ts'
import { momentText } from '#renderer/format/instant-text.ts'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { SettingRow } from './setting-row.tsx'

const kinds = [
  { what: 'cards', label: 'exportCards' },
  { what: 'visits', label: 'exportVisits' },
] as const
const formats = ['xlsx', 'csv'] as const

/** Lists out of the shop, and where the shop itself lies. */
export function FilesPart() {
  const { settings } = useTexts()
  const { ask } = useApi()
  const { rules } = useShop()
  const book = useQuery(ask.book.get.queryOptions()).data
  const { make, isMaking } = useExport()
  const mayExport = useMay('export.start')
  return (
    <>
      {mayExport && (
        <>
          <p className="mute">{settings.exportHint}</p>
          {kinds.map(({ what, label }) => (
            <SettingRow key={what} label={settings[label]}>
              <span className="from-to">
                {formats.map((format) => (
                  <Button
                    key={format}
                    loading={isMaking}
                    aria-label={settings.exportAs(settings[label], format)}
                    onClick={() => make({ what, format })}
                  >
                    {settings.exportAs(settings[label], format)}
                  </Button>
                ))}
              </span>
            </SettingRow>
          ))}
        </>
      )}
      {book && (
        <>
          <SettingRow label={settings.backup}>
            <code className="file-path">{book.file}</code>
          </SettingRow>
          {book.lastChangeAt && (
            <SettingRow label={settings.lastChange}>
              {momentText(book.lastChangeAt, rules.zone, rules.today)}
            </SettingRow>
          )}
          <ol className="backup-steps">
            {settings.backupSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="amber">{settings.backupWarn}</p>
        </>
      )}
    </>
  )
}
