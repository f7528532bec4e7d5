import { Select } from 'antd'
import { v7 as newId } from 'uuid'
import { useMay } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView, PhoneEntry } from '#shared/contract/answers.ts'
import { usePeopleCalls } from './use-people-calls.ts'

interface PhoneOwnerProps {
  readonly card: CardView
  readonly phone: PhoneEntry
}

const own = ''

/** Whose number it is, where the card knows more people than the customer. */
export function PhoneOwner({ card, phone }: PhoneOwnerProps) {
  const { customer: says } = useTexts()
  const { call, runAlone } = usePeopleCalls()
  const mayEdit = useMay('card.givePhone') && card.deletedAt === null
  const owner = card.contacts.find(({ id }) => id === phone.contactId)
  if (card.contacts.length === 0) return null
  if (!mayEdit) return <small className="mute">{owner?.name ?? says.own}</small>
  const give = (contactId: string) =>
    runAlone(
      () =>
        call.card.givePhone({
          ...{ changeId: newId(), cardId: card.id, phoneId: phone.id },
          contactId: contactId === own ? null : contactId,
        }),
      says.phoneGiven(card.contacts.find(({ id }) => id === contactId)?.name ?? says.own),
    )
  return (
    <Select
      size="small"
      className="phone-owner"
      aria-label={says.whose(phone.shown)}
      value={phone.contactId ?? own}
      options={[
        { value: own, label: says.own },
        ...card.contacts.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(contactId) => void give(contactId)}
    />
  )
}
