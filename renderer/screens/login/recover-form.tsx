import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { PhraseSheet } from '#renderer/components/phrase-sheet.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'

const shortest = 8

interface RecoverFormProps {
  readonly loginName: string
  onBack(): void
  onDone(): Promise<void>
}

interface Recovery {
  readonly loginName: string
  readonly recoveryPhrase: string
  readonly newPassword: string
}

export function RecoverForm({ loginName, onBack, onDone }: RecoverFormProps) {
  const texts = useTexts()
  const { start, words } = texts
  const { call } = useApi()
  const { message } = App.useApp()
  const [phrase, setPhrase] = useState('')
  const [failure, setFailure] = useState('')
  const submit = async (recovery: Recovery) => {
    try {
      const { recoveryPhrase } = await call.session.recover(recovery)
      setPhrase(recoveryPhrase)
    } catch (error) {
      setFailure(sentenceOf(error, texts))
    }
  }
  if (phrase) {
    const says = {
      title: start.phraseTitle,
      hint: start.newPhraseHint,
      copy: start.copyPhrase,
      wroteDown: start.wroteDown,
    }
    const copy = () =>
      void navigator.clipboard.writeText(phrase).then(() => message.success(start.phraseCopied))
    return <PhraseSheet phrase={phrase} says={says} onCopy={copy} onDone={() => void onDone()} />
  }
  return (
    <Form
      layout="vertical"
      initialValues={{ loginName }}
      onFinish={(values: Recovery) => void submit(values)}
    >
      <Form.Item name="loginName" label={start.loginName} rules={[needed(start.needed(start.loginName))]}>
        <Input autoComplete="username" />
      </Form.Item>
      <Form.Item
        name="recoveryPhrase"
        label={start.phrase}
        rules={[needed(start.needed(start.phrase))]}
        validateStatus={failure ? 'error' : undefined}
        help={failure || undefined}
      >
        <Input.TextArea className="growing" rows={2} spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={start.newPassword}
        rules={[needed(start.needed(start.newPassword)), { min: shortest, message: start.passwordHint }]}
      >
        <Input.Password autoComplete="new-password" placeholder={start.passwordHint} />
      </Form.Item>
      <div className="start-acts">
        <Button onClick={onBack}>{words.back}</Button>
        <Button type="primary" htmlType="submit">
          {start.recover}
        </Button>
      </div>
    </Form>
  )
}

function needed(message: string) {
  return { required: true, message }
}
