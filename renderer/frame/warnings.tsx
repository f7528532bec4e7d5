import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useApi } from '#renderer/api.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { warningText } from '#renderer/texts/warning-texts.ts'
import { useMay } from './shop-context.ts'

/** What the shop should know before it loses something: shown until it is closed or mended. */
export function Warnings() {
  const { frame } = useTexts()
  const { ask } = useApi()
  const book = useQuery({ ...ask.book.get.queryOptions(), enabled: useMay('book.get') })
  return (book.data?.warnings ?? []).map((warning) => (
    <Alert key={warning.kind} banner closable type="warning" title={warningText(warning, frame.warnings)} />
  ))
}
