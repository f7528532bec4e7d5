import { Alert, Button, Form, Input } from 'antd'
import { useTexts } from '#renderer/texts/language.ts'
import type { TemplateCode } from '#shared/domain/template/template-presets.ts'
import { type Begin, BeginChoice } from './begin-choice.tsx'
import { TradeChoice } from './trade-choice.tsx'

export interface Opening {
  readonly bookName: string
  readonly ownerName: string
  readonly loginName: string
  readonly password: string
  readonly begin: Begin
  readonly trade: TemplateCode
}

interface OpenShopFormProps {
  readonly isBusy: boolean
  readonly failure?: string
  onOpen(opening: Opening): void
}

const shortest = 8

export function OpenShopForm({ isBusy, failure, onOpen }: OpenShopFormProps) {
  const { start, template } = useTexts()
  const [form] = Form.useForm<Opening & { readonly again: string }>()
  const isDemo = Form.useWatch('begin', form) === 'demo'
  const required = (label: string) => ({ required: true, whitespace: true, message: start.needed(label) })
  const sameAsPassword = {
    validator: (_: unknown, again: string) =>
      again === form.getFieldValue('password')
        ? Promise.resolve()
        : Promise.reject(new Error(start.passwordDiffers)),
  }
  const longEnough = {
    validator: (_: unknown, password: string = '') =>
      password.length === 0 || password.length >= shortest
        ? Promise.resolve()
        : Promise.reject(new Error(start.tooShort(password.length))),
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ begin: 'empty', trade: 'car' }}
      onFinish={({ again, ...opening }) => onOpen(opening)}
    >
      <Form.Item name="bookName" label={start.shopName} rules={[required(start.shopName)]}>
        <Input autoFocus placeholder={start.shopNameHint} />
      </Form.Item>
      <div className="two">
        <Form.Item name="ownerName" label={start.ownerName} rules={[required(start.ownerName)]}>
          <Input autoComplete="name" />
        </Form.Item>
        <Form.Item name="loginName" label={start.loginName} rules={[required(start.loginName)]}>
          <Input autoComplete="username" placeholder={start.loginNameHint} />
        </Form.Item>
      </div>
      <div className="two">
        <Form.Item name="password" label={start.password} rules={[required(start.password), longEnough]}>
          <Input.Password autoComplete="new-password" placeholder={start.passwordHint} />
        </Form.Item>
        <Form.Item
          name="again"
          label={start.passwordAgain}
          dependencies={['password']}
          rules={[sameAsPassword]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </div>
      <Form.Item name="begin" label={start.beginWith}>
        <BeginChoice />
      </Form.Item>
      <Form.Item name="trade" label={template.sells} extra={isDemo ? template.demoSells : template.sellsHint}>
        <TradeChoice isDisabled={isDemo} />
      </Form.Item>
      {failure && <Alert type="error" showIcon title={failure} />}
      <div className="start-acts">
        <Button type="primary" size="large" block htmlType="submit" loading={isBusy}>
          {isBusy ? start.opening : start.open}
        </Button>
      </div>
    </Form>
  )
}
