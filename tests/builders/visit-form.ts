import type { CardEvent } from '#shared/domain/card-event.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { emptyVisit } from '#shared/domain/visit/propose-visit.ts'
import type { NextInput, VisitInput, VisitQuestion } from '#shared/domain/visit/visit-input.ts'
import { at } from './card-events.ts'

/** Sunday morning, in the middle of the calls. */
export const now = at('2026-11-22', '10:42')

/** A complete form of an ordinary talk: grade H, again in two days. */
export function form(more: Partial<VisitInput> = {}): VisitInput {
  const words = { content: '评估师已上门', bottleneck: '旧车差价 → 申请置换补贴' }
  return { ...emptyVisit, outcome: 'talked', grade: 'H', next: nextOn('2026-11-24'), ...words, ...more }
}

export function nextOn(on: string, more: Partial<NextInput> = {}): NextInput {
  return { on, minute: null, isPromise: false, reason: null, ...more }
}

export function promise(on: string, minute: number): NextInput {
  return nextOn(on, { minute, isPromise: true })
}

/** The form on a card with those events, this morning. */
export function ask(
  events: readonly CardEvent[],
  input: Partial<VisitInput> = {},
  rules: Partial<ShopRules> = {},
): VisitQuestion {
  return {
    card: { id: 'card-1', events },
    input: form(input),
    rules: { ...defaultShopRules('car'), ...rules },
    now,
  }
}
