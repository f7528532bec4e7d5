import { Segmented } from 'antd'
import { type Preferences, prefer, usePreferences } from '#renderer/stores/preferences.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { SettingRow } from './setting-row.tsx'

const looks = ['system', 'light', 'dark'] as const
const dialWays = ['copy', 'tel'] as const

/** What this computer remembers of whoever sits at it. */
export function HerePart() {
  const { settings, frame } = useTexts()
  const { language, look, dialBy } = usePreferences()
  return (
    <>
      <p className="mute">{settings.hereHint}</p>
      <SettingRow label={settings.language}>
        <Segmented<Preferences['language']>
          aria-label={settings.language}
          value={language}
          options={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(chosen) => prefer({ language: chosen })}
        />
      </SettingRow>
      <SettingRow label={settings.look}>
        <Segmented<Preferences['look']>
          aria-label={settings.look}
          value={look}
          options={looks.map((value) => ({ value, label: frame.looks[value] }))}
          onChange={(chosen) => prefer({ look: chosen })}
        />
      </SettingRow>
      <SettingRow label={settings.dialBy}>
        <Segmented<Preferences['dialBy']>
          aria-label={settings.dialBy}
          value={dialBy}
          options={dialWays.map((value) => ({ value, label: frame.dialWays[value] }))}
          onChange={(chosen) => prefer({ dialBy: chosen })}
        />
      </SettingRow>
    </>
  )
}
