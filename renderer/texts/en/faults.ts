import type { Texts } from '../texts.ts'
import type { Values } from '../values.ts'
import { fileFaultsEn } from './file-faults.ts'
import { shopFaultsEn } from './shop-faults.ts'
import { templateFaultsEn } from './template-faults.ts'

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
    DOOR_CLOSED: () =>
      'IntentCard was started again. Open the address it shows now and log in: everything typed comes back to its place.',
    TOO_LARGE: () => 'The file is larger than 2 GB; please split it.',
    TOO_MANY_REQUESTS: () => 'Too many wrong passwords; try again in a few minutes.',
    BAD_REQUEST: () => 'One entry has the wrong form; check it and save again.',
    INTERNAL_SERVER_ERROR: () =>
      'The program failed inside; this was not saved. The draft is kept; try again.',
  },
  kinds: {
    'phone-length': (data) => phoneLength(data),
    'phone-empty': () => 'Please fill in the phone number.',
    'phone-letters': (data) => `The number holds something that is no digit: ${typedOf(data)}.`,
    'phone-prefix': (data) => `No number begins like this: ${typedOf(data)}. Check the first digits.`,
    'phone-scientific': (data) => `${typedOf(data)} was damaged by a spreadsheet; type all 11 digits.`,
    'phone-twice': (data) => `The same number stands there twice: ${typedOf(data)}. Remove one.`,
    'no-identity': (data) =>
      data.identity
        ? noIdentity(data.identity)
        : 'Please fill in a phone number, or the shop’s own customer number.',
    'no-name': () => 'Please fill in the name; “Mr Wang” will do for somebody who gave none.',
    'name-too-long': (data) =>
      `A name has at most ${data.most} characters, this one ${data.length}: ${data.start}…`,
    'control-character': () => 'There is an invisible control character inside; type this again.',
    'clock-behind': () => 'The clock of this PC is behind the last entry; set it right, then save.',
    'no-outcome': () => 'Choose the outcome first (keys 1–9).',
    'unknown-outcome': () => 'This outcome is no longer in the settings; choose another.',
    'closed-card': (data) => `This card is ${String(data.status)}; no more visits can be saved on it.`,
    'in-the-future': () => 'The contact lies in the future; check its day.',
    'late-forbidden': (data) =>
      `This shop forbids late entries: the visit of ${dayOf(data.occurredOn)} was not entered that day. Ask the supervisor.`,
    'late-needs-reason': (data) => `The visit of ${dayOf(data.occurredOn)} is entered late; please say why.`,
    'no-grade': () => 'Please judge the grade.',
    'unknown-grade': (data) => `There is no grade ${data.grade}; choose another.`,
    'no-next': () => 'An open customer needs a next contact; set a day.',
    'next-in-the-past': (data) => `The next contact ${dayOf(data.on)} is over; choose a later one.`,
    'past-limit-needs-reason': (data) =>
      `${dayOf(data.limitOn)} is the latest${data.grade ? ` for grade ${data.grade}` : ''}; for ${dayOf(data.on)} say why.`,
    'far-past-limit': (data) =>
      `${dayOf(data.limitOn)} is the latest, ${dayOf(data.lastOn)} the last day to put it off to; for ${dayOf(data.on)} ask the supervisor.`,
    'no-content': () => 'Please write one line.',
    'no-bottleneck': (data) => `Grade ${data.grade ?? ''} has not risen; write the bottleneck and the plan.`,
    'close-needs-what': (data) =>
      data.status === 'lost' ? 'Lost: which rival model was bought?' : 'Won: what was bought?',
    'close-needs-reason': () => 'Please say why nobody follows this customer any more.',
    'order-needs-dates': () => 'An order needs its day and the expected delivery.',
    'delivery-before-order': () => 'The delivery lies before the order; check the days.',
    'wrong-password': () => 'The password is wrong; try again.',
    wait: (data) => `Too many wrong passwords; wait ${data.seconds} seconds.`,
    'already-set-up': () => 'There is a shop here already; reload and log in.',
    'too-long': (data) =>
      data.maximum ? `Too long; at most ${data.maximum} characters.` : 'Too long; shorten it.',
    'too-short': (data) =>
      data.minimum ? `Too short; at least ${data.minimum} characters.` : 'This may not be empty.',
    malformed: () => 'This has the wrong form; check it.',
    nul: () => 'There is an invisible character inside; type this again.',
    ...fileFaultsEn,
    ...shopFaultsEn,
    ...templateFaultsEn,
  },
}

function typedOf(data: Values): string {
  return String(data.typed ?? data.digits ?? '')
}

function dayOf(day: unknown): string {
  return String(day).slice(5, 10)
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
  const sentences: Readonly<Record<string, string>> = {
    'disk-full': 'The disk is full; this was not saved. The draft is kept: make room, then save again.',
    locked: 'Another program holds the data file; this was not saved. Save again in a moment.',
    'read-only':
      'The data file may not be written; this was not saved. The draft is kept: check the permissions of its folder, then save again.',
    corrupt:
      'Part of the data file is damaged and cannot be read. Stop entering things, close the program, keep a copy of the whole data folder, then put your last backup in its place.',
  }
  return (
    sentences[String(kind)] ??
    'The data file cannot be written; this was not saved. The draft is kept: check the disk and try again.'
  )
}

function noIdentity(identity: unknown): string {
  return identity === 'customer-number'
    ? 'No column is the customer number, so nobody can be told apart. Say which one it is.'
    : 'No column is the phone number, so nobody can be told apart. Say which one it is.'
}
