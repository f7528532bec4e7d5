import type { Texts } from '../texts.ts'
import type { Values } from '../values.ts'

export const faultsEn: Texts['faults'] = {
  noAnswer: 'IntentCard on this PC does not answer. Everything typed is kept; save again once it is back.',
  unexpected: (code) =>
    `Something unexpected happened (${code}). What was saved is safe; try again, or restart IntentCard.`,
  unknownFault: (kind, field) => `This cannot be saved: ${field ? `${field} ` : ''}${kind}.`,
  failures: {
    NOT_LOGGED_IN: () => 'The session has ended; log in again. Drafts are kept.',
    LOCKED: () => 'The screen is locked; type the password to go on.',
    FORBIDDEN: () => 'Your role may not do this; ask the supervisor or the owner.',
    NOT_FOUND: (data) =>
      `This ${String(data.noun ?? 'item')} is not there any more. Go back and reload the list.`,
    STALE: (data) =>
      `${data.changedBy || 'Somebody'} has just changed this; look at the new version, then save.`,
    DUPLICATE: (data) => duplicate(data),
    STORE: (data) => store(data.kind),
    TOO_MANY_REQUESTS: () => 'Too many wrong passwords; try again in a few minutes.',
    BAD_REQUEST: () => 'One entry has the wrong form; check it and save again.',
    INTERNAL_SERVER_ERROR: () =>
      'The program failed inside; this was not saved. The draft is kept; try again.',
  },
  kinds: {
    'phone-length': (data) => phoneLength(data),
    'phone-empty': () => 'Please fill in the phone number.',
    'phone-letters': (data) =>
      `The number holds something that is no digit: ${data.typed ?? data.digits ?? ''}.`,
    'phone-prefix': (data) =>
      `No number begins like this: ${data.digits ?? data.typed ?? ''}. Check the first digits.`,
    'phone-scientific': (data) =>
      `${data.typed ?? data.digits ?? 'This'} was damaged by a spreadsheet; type all 11 digits.`,
  },
}

function phoneLength(data: Values): string {
  const digits = String(data.digits ?? data.typed ?? '')
  return `A mobile number has 11 digits; this one has ${digits.length}: ${digits}`
}

function duplicate(data: Values): string {
  const grade = data.grade ? `, grade ${data.grade}` : ''
  const last = data.lastContactOn ? `, last contact ${String(data.lastContactOn).slice(5)}` : ''
  const owner = data.ownerName || 'the pool'
  return `This number is already on a card of ${owner} (no. ${data.number}${grade}${last}). Talk to them or to the supervisor.`
}

function store(kind: unknown): string {
  if (kind === 'full')
    return 'The disk is full; this was not saved. The draft is kept: make room, then save again.'
  if (kind === 'busy')
    return 'Another program holds the data file; this was not saved. Save again in a moment.'
  return 'The data file cannot be written; this was not saved. The draft is kept: check the disk and try again.'
}
