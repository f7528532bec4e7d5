import { Button, Popover, Segmented } from 'antd'
import { useState } from 'react'
import { type Preferences, prefer, usePreferences } from '#renderer/stores/preferences.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { useShop } from './shop-context.ts'

export interface UserActions {
  onSwitch(): void
  onLock(): void
  onLogOut(): void
}

/** Who sits here, and how they like the screen. */
export function UserMenu(actions: UserActions) {
  const { frame } = useTexts()
  const { viewer } = useShop()
  const [isOpen, setOpen] = useState(false)
  const closing = (act: () => void) => () => {
    setOpen(false)
    act()
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      content={
        <div className="user-menu">
          <Choices />
          <div className="user-acts">
            <Button type="primary" onClick={closing(actions.onSwitch)}>
              {frame.switchUser}
            </Button>
            <Button onClick={closing(actions.onLock)}>{frame.lockNow}</Button>
            <Button onClick={closing(actions.onLogOut)}>{frame.logOut}</Button>
          </div>
        </div>
      }
    >
      <button type="button" className="plain me" aria-haspopup="dialog" aria-expanded={isOpen}>
        <span className="face" aria-hidden="true">
          {viewer.name.slice(0, 1)}
        </span>
        {viewer.name}
        {viewer.teamName && <span className="team"> · {viewer.teamName}</span>}
        <span className="sr-only">{frame.openMenu}</span>
      </button>
    </Popover>
  )
}

function Choices() {
  const { frame } = useTexts()
  const { language, look, dialBy } = usePreferences()
  return (
    <dl>
      <dt>{frame.language}</dt>
      <dd>
        <Segmented<Preferences['language']>
          value={language}
          onChange={(chosen) => prefer({ language: chosen })}
          options={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </dd>
      <dt>{frame.look}</dt>
      <dd>
        <Segmented<Preferences['look']>
          value={look}
          onChange={(chosen) => prefer({ look: chosen })}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: frame.looks[value],
          }))}
        />
      </dd>
      <dt>{frame.dialBy}</dt>
      <dd>
        <Segmented<Preferences['dialBy']>
          value={dialBy}
          onChange={(chosen) => prefer({ dialBy: chosen })}
          options={(['copy', 'tel'] as const).map((value) => ({ value, label: frame.dialWays[value] }))}
        />
      </dd>
    </dl>
  )
}
