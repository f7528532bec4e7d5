import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Person } from '#shared/contract/answers.ts'

interface PasswordFormProps {
  readonly person: Person
  readonly isUnlocking: boolean
  onArrived(): Promise<void>
  onForgot(): void
  readonly onElse?: () => void
}

export function PasswordForm({ person, isUnlocking, onArrived, onForgot, onElse }: PasswordFormProps) {
  const texts = useTexts()
  const { start } = texts
  const { call } = useApi()
  const [trying, setTrying] = useState<{ readonly isBusy: boolean; readonly failure?: string }>({
    isBusy: false,
  })
  const submit = async ({ password }: { readonly password?: string }) => {
    setTrying({ isBusy: true })
    try {
      if (isUnlocking) await call.session.unlock({ password: password ?? '' })
      else await call.session.login({ loginName: person.loginName, password: password ?? '' })
      await onArrived()
    } catch (error) {
      setTrying({ isBusy: false, failure: sentenceOf(error, texts) })
    }
  }
  return (
    <Form layout="vertical" onFinish={(values) => void submit(values)}>
      <Form.Item
        name="password"
        label={start.password}
        validateStatus={trying.failure ? 'error' : undefined}
        help={trying.failure}
      >
        <Input.Password autoFocus autoComplete="current-password" size="large" />
      </Form.Item>
      <div className="start-acts">
        <Button type="text" className="left" onClick={onForgot}>
          {start.forgot}
        </Button>
        {onElse && <Button onClick={onElse}>{start.someoneElse}</Button>}
        <Button type="primary" htmlType="submit" loading={trying.isBusy}>
          {isUnlocking ? start.unlock : start.login}
        </Button>
      </div>
    </Form>
  )
}
