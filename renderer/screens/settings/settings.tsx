import type { ComponentType } from 'react'
import type { ScreenProps } from '#renderer/frame/screen.ts'
import { useMay } from '#renderer/frame/shop-context.ts'
import { linkTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import { CalendarPart } from './calendar/calendar-part.tsx'
import { CallingPart } from './calling-part.tsx'
import { FilesPart } from './files-part.tsx'
import { HerePart } from './here-part.tsx'
import { RestPart } from './rest/rest-part.tsx'
import { SafetyPart } from './safety-part.tsx'
import { SchemePart } from './scheme/scheme-part.tsx'
import { ShopPart } from './shop-part.tsx'
import { TemplatePart } from './template/template-part.tsx'
import '#renderer/components/list-page.css'
import './settings.css'

interface Part {
  readonly key: keyof Texts['settings']['parts']
  readonly View: ComponentType
  /** Only for who may change the shop's settings. */
  readonly isShops: boolean
}

const parts: readonly Part[] = [
  { key: 'shop', View: ShopPart, isShops: true },
  { key: 'calling', View: CallingPart, isShops: true },
  { key: 'cadence', View: SchemePart, isShops: true },
  { key: 'calendar', View: CalendarPart, isShops: true },
  { key: 'rest', View: RestPart, isShops: true },
  { key: 'template', View: TemplatePart, isShops: true },
  { key: 'files', View: FilesPart, isShops: false },
  { key: 'safety', View: SafetyPart, isShops: false },
  { key: 'here', View: HerePart, isShops: false },
]

/** 设置: `#/settings/PART` shows one part; what one may not change is not there. */
export function Settings({ subject }: ScreenProps) {
  const { settings } = useTexts()
  const mayChange = useMay('setting.change')
  const mine = parts.filter((part) => mayChange || !part.isShops)
  const shown = mine.find((part) => part.key === subject) ?? mine[0]
  return (
    <section className="settings" aria-label={settings.title}>
      <nav className="settings-parts" aria-label={settings.title}>
        <h1>{settings.title}</h1>
        {mine.map(({ key }) => (
          <a key={key} href={linkTo('settings', key)} aria-current={key === shown?.key ? 'page' : undefined}>
            {settings.parts[key]}
          </a>
        ))}
        {!mayChange && <small className="mute">{settings.notYours}</small>}
      </nav>
      {shown && (
        <div className="settings-part" key={shown.key}>
          <h2>{settings.parts[shown.key]}</h2>
          <shown.View />
        </div>
      )}
    </section>
  )
}
