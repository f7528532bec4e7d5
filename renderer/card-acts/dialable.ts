import type { CardView, PhoneEntry } from '#shared/contract/answers.ts'
import { isInQueue } from '#shared/domain/card-status.ts'

/** Whether a visit may be written on the card at all: not once it has ended or lies in the bin. */
export function isWorked({ course, deletedAt }: CardView): boolean {
  return deletedAt === null && isInQueue(course.status)
}

/** The numbers that may be called: neither dead nor refused, none of a card that has ended or is 勿扰 (decision 10). */
export function dialableNumbers(card: CardView): readonly PhoneEntry[] {
  if (!isWorked(card) || card.doNotCall) return []
  return card.phones.filter((phone) => phone.state === 'good')
}

/** The number to call: the one chosen, else the first. */
export function dialable(card: CardView, chosenId: string | null): PhoneEntry | null {
  const numbers = dialableNumbers(card)
  return numbers.find(({ id }) => id === chosenId) ?? numbers[0] ?? null
}

/** The number after the one to call, round and round. */
export function numberAfter(card: CardView, chosenId: string | null): PhoneEntry | null {
  const numbers = dialableNumbers(card)
  const at = numbers.findIndex(({ id }) => id === dialable(card, chosenId)?.id)
  return numbers[(at + 1) % numbers.length] ?? null
}
