import { App } from 'antd'
import { useContext, useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { fetchFile } from '#renderer/connection/file-transfer.ts'
import { LanguageContext, useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Inputs } from '#shared/contract/client.ts'

type Wish = Omit<Inputs['export']['start'], 'language'>

/** Has a file made and hands it over. */
export function useExport() {
  const texts = useTexts()
  const { import: says } = texts
  const { call } = useApi()
  const { message } = App.useApp()
  const language = useContext(LanguageContext) === 'en' ? 'en' : 'zh'
  const [isMaking, setMaking] = useState(false)
  const make = async (wish: Wish) => {
    setMaking(true)
    try {
      const file = await call.export.start({ ...wish, language })
      const end = await fetchFile(window, file)
      if (end !== 'left') {
        void message.success(end === 'saved' ? says.saved(file.fileName) : says.downloading(file.fileName))
      }
    } catch (error) {
      void message.error(sentenceOf(error, texts))
    } finally {
      setMaking(false)
    }
  }
  return { isMaking, make: (wish: Wish) => void make(wish) }
}
