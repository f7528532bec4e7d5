import type { Author, Command } from '#db/write/command.ts'
import type { NewRow, RowWrite } from '#db/write/row-write.ts'

/** An id that looks like a UUIDv7 and sorts by its number. */
export function idOf(number: number): string {
  return `0194f000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

export const author: Author = {
  by: idOf(1),
  device: idOf(900),
  via: 'screen',
  at: '2026-11-22T02:00:00.000Z',
  clock: '2026-11-22T02:00:00.000Z#00000000',
}

/** One command with these rows. */
export function commandOf(id: string, rows: readonly RowWrite[], more: Partial<Command> = {}): Command {
  return {
    id,
    kind: 'card.edit',
    version: 1,
    entity: 'card',
    entityId: id,
    payload: { ref: id },
    rows,
    ...more,
  }
}

export function teamRow(team: Partial<NewRow<'team'>> & { readonly id: string }): NewRow<'team'> {
  return { name: '一组', ...team }
}

export function userRow(user: Partial<NewRow<'user'>> & { readonly id: string }): NewRow<'user'> {
  return {
    loginName: user.id,
    name: '陈敏',
    teamId: null,
    passwordHash: null,
    recoveryHash: null,
    restWeekdays: '[]',
    isActive: 1,
    ...user,
  }
}

export function cardRow(card: Partial<NewRow<'card'>> & { readonly id: string }): NewRow<'card'> {
  return { ...bareCard, number: `A-26-${card.id.slice(-4)}`, ...card }
}

export function phoneRow(
  phone: Partial<NewRow<'phone'>> & { readonly id: string; readonly cardId: string },
): NewRow<'phone'> {
  return {
    contactId: null,
    typed: '138 1234 5678',
    e164: '+8613812345678',
    extension: null,
    line: 'mobile',
    state: 'good',
    isShared: 0,
    position: 0,
    deletedAt: null,
    ...phone,
  }
}

export function visitRow(
  visit: Partial<NewRow<'visit'>> & { readonly id: string; readonly cardId: string },
): NewRow<'visit'> {
  return { ...bareVisit, ...visit }
}

const bareCard: Omit<NewRow<'card'>, 'id' | 'number'> = {
  name: '张伟',
  ownerId: idOf(1),
  assistantId: null,
  templateCode: 'car',
  templateVersion: 1,
  facts: '{}',
  source: null,
  isStarred: 0,
  consentSource: null,
  consentAt: null,
  consentProof: null,
  deletedAt: null,
  importId: null,
  registeredAt: '2026-11-22T02:00:00.000Z',
  createdAs: null,
  schemeId: null,
  schemeVersion: null,
  grade: null,
  callIntent: null,
  stage: 'resource',
  status: 'open',
  orderedOn: null,
  deliveryOn: null,
  anchorAt: '2026-11-22T02:00:00.000Z',
  dueOn: '2026-11-22',
  dueMinute: null,
  limitOn: null,
  promisedAt: null,
  retryAt: null,
  dueReason: null,
  attempts: 0,
  attemptDays: 0,
  isOutOfTouch: 0,
  visitCount: 0,
  lastVisitAt: null,
  lastEffectiveAt: null,
  lastTriedAt: null,
  queueRank: 1,
  isQueued: 1,
}

const bareVisit: Omit<NewRow<'visit'>, 'id' | 'cardId'> = {
  agentId: idOf(1),
  number: 1,
  occurredAt: '2026-11-22T02:42:00.000Z',
  precision: 'minute',
  recordedAt: '2026-11-22T02:43:00.000Z',
  receivedAt: '2026-11-22T02:43:00.000Z',
  day: '2026-11-22',
  isLate: 0,
  lateReason: null,
  channel: 'phone',
  direction: 'out',
  phoneId: null,
  outcome: 'talked',
  outcomeVersion: 1,
  isReached: 1,
  isEffective: 1,
  seconds: 95,
  schemeId: 'car-habc',
  schemeVersion: 1,
  gradeBefore: 'A',
  gradeAfter: 'H',
  callIntent: 'B',
  impression: null,
  content: '周末带家人来看车',
  bottleneck: null,
  nextOn: '2026-11-24',
  nextMinute: null,
  nextReason: null,
  promisedAt: null,
  retryAt: null,
  statusAfter: null,
  intentQuestions: null,
  invitation: null,
  importId: null,
  isVoid: 0,
  signedBy: null,
}
