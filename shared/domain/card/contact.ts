import { hasControlCharacter } from '../../lib/has-control-character.ts'
import { longestName } from './new-card.ts'

/** Somebody of a card besides the customer: the wife who decides, the purchasing clerk of a firm. */
export interface Contact {
  readonly name: string
  /** 妻子, 父亲, 采购: who they are to the customer. */
  readonly relation: string | null
}

export interface ContactFault {
  readonly kind: 'contact-unnamed' | 'contact-too-long' | 'control-character' | 'too-many-contacts'
  readonly field: 'name' | 'relation' | 'contacts'
  readonly data: { readonly most: number }
}

/** Most characters of what somebody is to the customer. */
export const longestRelation = 40

/** Most people of one card. */
export const mostContacts = 20

/** A contact as it is kept: without blanks around it, an empty relation as none. */
export function plainContact({ name, relation }: Contact): Contact {
  return { name: name.trim(), relation: relation?.trim() || null }
}

/** All that forbids keeping a contact; `others` is how many the card has besides. */
export function checkContact(contact: Contact, others: number): readonly ContactFault[] {
  const { name, relation } = plainContact(contact)
  return [
    ...(name === '' ? [toFault('contact-unnamed', 'name', longestName)] : []),
    ...([...name].length > longestName ? [toFault('contact-too-long', 'name', longestName)] : []),
    ...([...(relation ?? '')].length > longestRelation
      ? [toFault('contact-too-long', 'relation', longestRelation)]
      : []),
    ...(hasControlCharacter(name) ? [toFault('control-character', 'name', longestName)] : []),
    ...(hasControlCharacter(relation ?? '')
      ? [toFault('control-character', 'relation', longestRelation)]
      : []),
    ...(others >= mostContacts ? [toFault('too-many-contacts', 'contacts', mostContacts)] : []),
  ]
}

function toFault(kind: ContactFault['kind'], field: ContactFault['field'], most: number): ContactFault {
  return { kind, field, data: { most } }
}
