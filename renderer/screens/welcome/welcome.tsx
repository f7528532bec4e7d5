import { App } from 'antd'
import { useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { PhraseSheet } from '#renderer/components/phrase-sheet.tsx'
import { StartPage } from '#renderer/components/start-page.tsx'
import { goTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Outputs } from '#shared/contract/client.ts'
import { DemoPeople } from './demo-people.tsx'
import { type Opening, OpenShopForm } from './open-shop-form.tsx'

/** First start: open a shop, write the recovery phrase down, begin. */
export function Welcome({ onDone }: { onDone(): Promise<unknown> }) {
  const texts = useTexts()
  const { start, words } = texts
  const { call } = useApi()
  const { message } = App.useApp()
  const [opened, setOpened] = useState<Outputs['session']['setUp'] | null>(null)
  const [goesToImport, setGoesToImport] = useState(false)
  const [trying, setTrying] = useState<{ readonly isBusy: boolean; readonly failure?: string }>({
    isBusy: false,
  })
  const open = async ({ begin, ...owner }: Opening) => {
    setTrying({ isBusy: true })
    setGoesToImport(begin === 'import')
    try {
      setOpened(await call.session.setUp({ ...owner, shop: begin === 'demo' ? 'demo' : 'empty' }))
    } catch (error) {
      setTrying({ isBusy: false, failure: sentenceOf(error, texts) })
    }
  }
  const enter = () => {
    if (goesToImport) goTo('import')
    void onDone()
  }
  if (!opened) {
    return (
      <StartPage brand={words.product} title={start.welcome} hint={start.welcomeHint}>
        <OpenShopForm
          isBusy={trying.isBusy}
          failure={trying.failure}
          onOpen={(opening) => void open(opening)}
        />
      </StartPage>
    )
  }
  const says = {
    title: start.phraseTitle,
    hint: start.phraseHint,
    copy: start.copyPhrase,
    wroteDown: start.wroteDown,
  }
  const copy = async () => {
    await navigator.clipboard.writeText(opened.recoveryPhrase)
    void message.success(start.phraseCopied)
  }
  return (
    <StartPage brand={words.product} title={start.welcome} hint="">
      <PhraseSheet phrase={opened.recoveryPhrase} says={says} onCopy={() => void copy()} onDone={enter} />
      {opened.demoLogins.length > 0 && <DemoPeople people={opened.demoLogins} />}
    </StartPage>
  )
}
