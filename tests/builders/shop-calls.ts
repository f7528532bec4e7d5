import { v7 as uuidv7 } from 'uuid'
import type { Inputs } from '#shared/contract/client.ts'
import type { ShopClient } from './make-shop.ts'

type CardForm = Inputs['card']['create']
type VisitForm = Inputs['visit']['save']['visit']

let numbers = 0

/** Another mobile each time. */
export function nextMobile(): string {
  numbers += 1
  return `139${String(10_000_000 + numbers)}`
}

/** A complete form of a new card with a number of its own. */
export function cardForm(more: Partial<CardForm> = {}): CardForm {
  return {
    changeId: uuidv7(),
    cardId: uuidv7(),
    name: '张伟',
    phones: [{ typed: nextMobile() }],
    grade: 'H',
    source: '来店',
    facts: { model: '宋PLUS 白' },
    ...more,
  }
}

/** Makes a card and gives its id. */
export async function makeCard(client: ShopClient, more: Partial<CardForm> = {}): Promise<string> {
  return (await client.card.create(cardForm(more))).id
}

/** An ordinary talk as the desk sends it: grade H, again in two days. */
export function talk(more: Partial<VisitForm> = {}): VisitForm {
  return {
    outcome: 'talked',
    occurredAt: null,
    seconds: 95,
    grade: 'H',
    impression: null,
    content: '评估师已上门',
    bottleneck: '旧车差价 → 申请置换补贴',
    next: { on: '2026-11-24', minute: null, isPromise: false, reason: null },
    ...more,
  }
}

/** A call that reached nobody: one key, nothing typed. */
export function attempt(outcome = 'no-answer', more: Partial<VisitForm> = {}): VisitForm {
  return talk({ outcome, grade: null, seconds: null, content: '', bottleneck: null, next: null, ...more })
}

/** Everything a save needs around its form. */
export function visitOf(cardId: string, visit: VisitForm): Inputs['visit']['save'] {
  return { changeId: uuidv7(), visitId: uuidv7(), cardId, visit }
}
