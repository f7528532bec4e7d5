import { Tooltip } from 'antd'
import { Brand } from '#renderer/components/brand.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import { DayFigures } from './day-figures.tsx'
import { Lamp } from './lamp.tsx'
import { SearchBox } from './search-box.tsx'
import { type UserActions, UserMenu } from './user-menu.tsx'

interface TopBarProps extends UserActions {
  readonly isDemo: boolean
}

export function TopBar({ isDemo, ...actions }: TopBarProps) {
  const { words, frame } = useTexts()
  return (
    <header className="top">
      <Brand name={words.product} />
      <SearchBox />
      {isDemo && (
        <Tooltip title={frame.demoHint}>
          <span className="demo-mark">{frame.demo}</span>
        </Tooltip>
      )}
      <div className="top-right">
        <DayFigures />
        <Lamp />
        <UserMenu {...actions} />
      </div>
    </header>
  )
}
