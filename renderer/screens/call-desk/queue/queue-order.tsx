import { Popover } from 'antd'
import { useState } from 'react'
import { useShop } from '#renderer/frame/shop-context.ts'
import { prefer, usePreferences } from '#renderer/stores/preferences.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { queueProfiles } from '#shared/domain/shop-rules.ts'
import './queue-order.css'

/** The order inside each band: the shop's, or another that this device remembers. */
export function QueueOrder() {
  const { desk, settings } = useTexts()
  const shops = useShop().rules.queueProfile
  const chosen = usePreferences((preferences) => preferences.queueProfile) ?? shops
  const [isOpen, setOpen] = useState(false)
  const choices = queueProfiles.map((profile) => (
    <button
      key={profile}
      type="button"
      className="plain"
      aria-pressed={profile === chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        prefer({ queueProfile: profile === shops ? null : profile })
        setOpen(false)
      }}
    >
      {settings.profiles[profile]}
      {profile === shops && <small>{desk.orderOfShop}</small>}
    </button>
  ))
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      content={<div className="queue-orders">{choices}</div>}
    >
      <button
        type="button"
        className="plain queue-order"
        title={settings.profiles[chosen]}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onMouseDown={(event) => event.preventDefault()}
      >
        {desk.order}
      </button>
    </Popover>
  )
}
