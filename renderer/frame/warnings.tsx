import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useApi } from '#renderer/api.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { useMay } from './shop-context.ts'

/** What the shop should know before it loses something: shown until it is closed or mended. */
export function Warnings() {
  const { frame } = useTexts()
  const { ask } = useApi()
  const book = useQuery({ ...ask.book.get.queryOptions(), enabled: useMay('book.get') })
  const known: Readonly<Record<string, (detail: string) => string>> = frame.warnings
  return (book.data?.warnings ?? []).map(({ kind, data }) => (
    <Alert
      key={kind}
      banner
      closable
      type="warning"
      title={known[kind]?.(String(Object.values(data)[0] ?? '')) ?? frame.otherWarning(kind)}
    />
  ))
}
