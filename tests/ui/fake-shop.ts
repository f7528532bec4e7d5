// A shop in memory behind the real contract: what is sent and answered is validated as over any wire.
import { createRouterClient } from '@orpc/server'
import type { Callback, CardView, SessionUser, ShopView } from '#shared/contract/answers.ts'
import type { Fault } from '#shared/contract/call.ts'
import type { Client, Inputs } from '#shared/contract/client.ts'
import type { QueueProfile } from '#shared/domain/shop-rules.ts'
import { demoCards, demoRows, demoUser, demoView } from './fake-cards.ts'
import { fakeHandlers } from './fake-handlers.ts'

export interface FakeState {
  readonly cards: ReadonlyMap<string, CardView>
  readonly rules: ShopView
  readonly saved: Inputs['visit']['save'][]
  readonly voided: string[]
  readonly drafts: Map<string, string>
  /** The order each list was asked for in, null for the shop's. */
  readonly askedProfiles: (QueueProfile | null)[]
  rows: Callback[]
  user: SessionUser | null
  /** The next save is refused for this. */
  refuseNext: Fault[] | null
  /** How long each call takes. */
  delayMs: number
}

export interface FakeShop extends FakeState {
  readonly client: Client
}

interface FakeOptions {
  readonly cards?: readonly CardView[]
  readonly rows?: readonly Callback[]
  readonly rules?: Partial<ShopView>
  readonly user?: SessionUser | null
}

export function makeFakeShop(options: FakeOptions = {}): FakeShop {
  const state: FakeState = {
    cards: new Map((options.cards ?? demoCards).map((card) => [card.id, card])),
    rules: { ...demoView, ...options.rules },
    saved: [],
    voided: [],
    drafts: new Map(),
    askedProfiles: [],
    rows: [...(options.rows ?? demoRows)],
    user: options.user === undefined ? demoUser : options.user,
    refuseNext: null,
    delayMs: 0,
  }
  const client = createRouterClient(fakeHandlers(state)) as unknown as Client
  return Object.assign(state, { client })
}
