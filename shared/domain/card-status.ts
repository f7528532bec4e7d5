/** What became of the intention (decision 6): ordered stays in the queue, won, lost and stopped leave it. */
export const cardStatuses = ['open', 'ordered', 'won', 'lost', 'stopped'] as const
export type CardStatus = (typeof cardStatuses)[number]

/** The funnel's layers, bottom last, with 放弃 as the side exit; exists on every card from the first day. */
export const stages = [
  'resource',
  'graded',
  'contacted',
  'lead',
  'opportunity',
  'signed',
  'delivered',
  'abandoned',
] as const
export type Stage = (typeof stages)[number]

/** True while the card must have a next contact and may stand in the queue (R02, R66). */
export function isInQueue(status: CardStatus): boolean {
  return status === 'open' || status === 'ordered'
}
