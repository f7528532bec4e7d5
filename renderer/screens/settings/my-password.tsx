import { App, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { Field } from '#renderer/components/field.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import { faultsOf, fieldSentence, sentenceOf } from '#renderer/texts/sentence-of.ts'

interface Typed {
  readonly old: string
  readonly fresh: string
  readonly again: string
}

type Faults = Partial<Record<keyof Typed, string>>

const empty: Typed = { old: '', fresh: '', again: '' }
const shortest = 8

/** Changes the password of whoever sits here. */
export function MyPassword() {
  const texts = useTexts()
  const { settings } = texts
  const { call } = useApi()
  const { message } = App.useApp()
  const [typed, setTyped] = useState<Typed>(empty)
  const [faults, setFaults] = useState<Faults>({})
  const check = (): Faults => {
    const { length } = [...typed.fresh]
    if (length < shortest) return { fresh: settings.tooShort(length) }
    return typed.fresh === typed.again ? {} : { again: settings.differs }
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = check()
    setFaults(found)
    if (Object.keys(found).length > 0) return
    try {
      await call.session.changePassword({ password: typed.old, newPassword: typed.fresh })
      setTyped(empty)
      void message.success(settings.passwordChanged)
    } catch (error) {
      const aboutNew = fieldSentence(faultsOf(error), 'newPassword', texts)
      setFaults(aboutNew ? { fresh: aboutNew } : { old: sentenceOf(error, texts) })
    }
  }
  const box = (key: keyof Typed, label: string, kind: 'current-password' | 'new-password') => (
    <Field id={`password-${key}`} label={label} fault={faults[key]}>
      <Input.Password
        id={`password-${key}`}
        autoComplete={kind}
        value={typed[key]}
        onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
      />
    </Field>
  )
  return (
    <form className="my-password" onSubmit={(event) => void submit(event)}>
      <h3>{settings.password}</h3>
      {box('old', settings.oldPassword, 'current-password')}
      {box('fresh', settings.newPassword, 'new-password')}
      {box('again', settings.newAgain, 'new-password')}
      <Button htmlType="submit" disabled={typed.old === '' || typed.fresh === ''}>
        {settings.changePassword}
      </Button>
    </form>
  )
}
