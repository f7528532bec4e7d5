// A shop in memory behind the real contract: what is sent and answered is validated as over any wire.
import { createRouterClient } from '@orpc/server'
import type { Callback, CardView, SessionUser, ShopView } from '#shared/contract/answers.ts'
import type { Client } from '#shared/contract/client.ts'
import { demoCards, demoRows, demoUser, demoView } from './fake-cards.ts'
import { fakeHandlers } from './fake-handlers.ts'
import type { FakeState } from './fake-state.ts'

export interface FakeShop extends FakeState {
  readonly client: Client
  /** Leaves every call from now on without an answer, until what it gives is called. */
  hold(): () => void
}

interface FakeOptions {
  readonly cards?: readonly CardView[]
  readonly rows?: readonly Callback[]
  readonly waiting?: readonly Callback[]
  readonly unassigned?: number
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
    streams: [],
    rows: [...(options.rows ?? demoRows)],
    waiting: [...(options.waiting ?? [])],
    unassigned: options.unassigned ?? 0,
    user: options.user === undefined ? demoUser : options.user,
    refuseNext: null,
    held: null,
  }
  const client = createRouterClient(fakeHandlers(state)) as unknown as Client
  const hold = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    state.held = promise
    return resolve
  }
  return Object.assign(state, { client, hold })
}
