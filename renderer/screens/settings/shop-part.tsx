import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { SaveLine } from './save-line.tsx'
import { SettingRow } from './setting-row.tsx'
import { useSetting } from './use-setting.ts'

/** What the shop is called and how much is in it. */
export function ShopPart() {
  const { settings } = useTexts()
  const { ask } = useApi()
  const book = useQuery(ask.book.get.queryOptions()).data
  const { save, ...saving } = useSetting()
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? book?.name ?? ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await save(settings.shopName, { bookName: name.trim() })) setTyped(null)
  }
  const count = (n: number) => n.toLocaleString('en-US')
  return (
    <form onSubmit={(event) => void submit(event)}>
      <SettingRow id="shop-name" label={settings.shopName} hint={settings.shopHint}>
        <Input
          id="shop-name"
          value={name}
          maxLength={60}
          onChange={(event) => setTyped(event.target.value)}
        />
      </SettingRow>
      {book && (
        <SettingRow label={settings.size}>
          {settings.sizeIs(count(book.counts.cards), count(book.counts.visits))}
        </SettingRow>
      )}
      <SaveLine
        {...saving}
        isChanged={typed !== null && typed.trim() !== '' && typed !== book?.name}
        onUndo={() => setTyped(null)}
      />
    </form>
  )
}
