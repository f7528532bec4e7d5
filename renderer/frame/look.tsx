import { App as AntdApp, ConfigProvider } from 'antd'
import enLocale from 'antd/locale/en_US'
import zhLocale from 'antd/locale/zh_CN'
import { type ReactNode, useLayoutEffect, useSyncExternalStore } from 'react'
import { usePreferences } from '#renderer/stores/preferences.ts'
import { LanguageContext } from '#renderer/texts/language.ts'
import { antdTheme } from '#renderer/theme/antd-theme.ts'
import { applyPalette } from '#renderer/theme/apply-palette.ts'
import { dark, light } from '#renderer/theme/palette.ts'

const systemLook = window.matchMedia('(prefers-color-scheme: dark)')

interface LookProps {
  readonly nonce: string | undefined
  readonly children: ReactNode
}

/** Language, light or dark, and Ant Design in our colours, around everything. */
export function Look({ nonce, children }: LookProps) {
  const { language, look } = usePreferences()
  const systemIsDark = useSyncExternalStore(watchSystem, () => systemLook.matches)
  const isDark = look === 'dark' || (look === 'system' && systemIsDark)
  const palette = isDark ? dark : light
  useLayoutEffect(() => applyPalette(document.documentElement, palette, isDark), [palette, isDark])
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext value={language}>
      <ConfigProvider
        locale={language === 'en' ? enLocale : zhLocale}
        theme={antdTheme(palette, isDark)}
        csp={{ nonce }}
        button={{ autoInsertSpace: false }}
      >
        <AntdApp component={false} message={{ maxCount: 1, top: 3 }}>
          {children}
        </AntdApp>
      </ConfigProvider>
    </LanguageContext>
  )
}

function watchSystem(onChange: () => void): () => void {
  systemLook.addEventListener('change', onChange)
  return () => systemLook.removeEventListener('change', onChange)
}
