import { InputNumber } from 'antd'
import { type FormEvent, useState } from 'react'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { LoginLog } from './login-log.tsx'
import { MyPassword } from './my-password.tsx'
import { SaveLine } from './save-line.tsx'
import { SettingRow } from './setting-row.tsx'
import { useSetting } from './use-setting.ts'

const mostMinutes = 240

/** The lock, my own password, and who came in. */
export function SafetyPart() {
  const may = { change: useMay('setting.change'), log: useMay('session.loginLog') }
  return (
    <>
      {may.change && <LockMinutes />}
      <MyPassword />
      {may.log && <LoginLog />}
    </>
  )
}

function LockMinutes() {
  const { settings } = useTexts()
  const { lockAfterMinutes } = useShop().rules
  const { save, ...saving } = useSetting()
  const [typed, setTyped] = useState<number | null>(null)
  const minutes = typed ?? lockAfterMinutes
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await save(settings.lock, { lockAfterMinutes: minutes })) setTyped(null)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <SettingRow id="lock-minutes" label={settings.lock}>
        <InputNumber
          id="lock-minutes"
          min={1}
          max={mostMinutes}
          precision={0}
          value={minutes}
          suffix={settings.minutes}
          onChange={setTyped}
        />
      </SettingRow>
      <SaveLine {...saving} isChanged={minutes !== lockAfterMinutes} onUndo={() => setTyped(null)} />
    </form>
  )
}
