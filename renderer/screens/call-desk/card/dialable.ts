import type { CardView, PhoneEntry } from '#shared/contract/answers.ts'

/** The number to call: the first that is neither dead nor refused. */
export function dialable(card: CardView): PhoneEntry | null {
  return card.phones.find((phone) => phone.state === 'good') ?? null
}
