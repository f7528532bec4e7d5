import { Button } from 'antd'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { useMay } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { ContactForm } from './contact-form.tsx'
import { usePeopleCalls } from './use-people-calls.ts'
import './people-boxes.css'

/** The people of a card besides the customer: who decides with them, who picks up at the firm (R63). */
export function ContactList({ card }: { readonly card: CardView }) {
  const { customer: says } = useTexts()
  const { call, runAlone } = usePeopleCalls()
  const mayEdit = useMay('card.saveContact') && card.deletedAt === null
  const [editedId, setEdited] = useState<string | null>(null)
  const isAdding = editedId !== null && card.contacts.every(({ id }) => id !== editedId)
  const remove = (contactId: string, name: string) =>
    runAlone(
      () => call.card.removeContact({ changeId: newId(), cardId: card.id, contactId }),
      says.contactRemoved(name),
    )
  return (
    <section className="side-box" aria-label={says.contacts}>
      <h3>
        {says.contacts}
        {mayEdit && !isAdding && (
          <Button size="small" type="text" data-add-contact onClick={() => setEdited(newId())}>
            {says.addContact} <kbd>O</kbd>
          </Button>
        )}
      </h3>
      {card.contacts.length === 0 && !isAdding && <p className="mute">{says.noContacts}</p>}
      <ul className="contacts">
        {card.contacts.map((contact) => (
          <li key={contact.id}>
            {contact.id === editedId ? (
              <ContactForm card={card} contact={contact} onClose={() => setEdited(null)} />
            ) : (
              <>
                <b>{contact.name}</b>
                {contact.relation && <small className="mute">{contact.relation}</small>}
                {mayEdit && (
                  <span className="line-acts">
                    <Button
                      size="small"
                      aria-label={says.changeContact(contact.name)}
                      onClick={() => setEdited(contact.id)}
                    >
                      {says.change}
                    </Button>
                    <Button
                      size="small"
                      aria-label={says.removeContact(contact.name)}
                      onClick={() => void remove(contact.id, contact.name)}
                    >
                      {says.remove}
                    </Button>
                  </span>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {isAdding && (
        <ContactForm
          card={card}
          contact={{ id: editedId, name: '', relation: null }}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}
