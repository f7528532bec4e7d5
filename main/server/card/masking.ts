import type { CardView, PhoneEntry, VisitEntry } from '#shared/contract/answers.ts'
import { formatPhone, maskPhone } from '#shared/domain/phone.ts'
import type { Mask } from '#shared/domain/roles/permissions.ts'

type Masks = readonly Mask[]

/** A card as somebody may see it from whom these fields are hidden (R46). */
export function maskCard(card: CardView, masks: Masks): CardView {
  if (masks.length === 0) return card
  return {
    ...card,
    phones: card.phones.map((phone) => maskPhoneEntry(phone, masks)),
    visits: card.visits.map((visit) => maskVisit(visit, masks)),
  }
}

/** A visit as the card's back and the log show it to somebody from whom these fields are hidden (R46). */
export function maskVisit(visit: VisitEntry, masks: Masks): VisitEntry {
  return {
    ...visit,
    impression: masks.includes('impression') ? null : visit.impression,
    bottleneck: masks.includes('bottleneck') ? null : visit.bottleneck,
  }
}

/** The number of a list or a search hit as people read it, or masked (R46). */
export function showNumber(e164: string | null, masks: Masks): string | null {
  if (e164 === null) return null
  return masks.includes('phone') ? maskPhone(e164) : formatPhone(e164)
}

function maskPhoneEntry(phone: PhoneEntry, masks: Masks): PhoneEntry {
  if (!masks.includes('phone')) return phone
  const masked = maskPhone(phone.e164)
  return { ...phone, e164: masked, shown: masked, extension: null }
}
