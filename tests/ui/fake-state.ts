import type { Announcement, Callback, CardView, SessionUser, ShopView } from '#shared/contract/answers.ts'
import type { Fault } from '#shared/contract/call.ts'
import type { Inputs } from '#shared/contract/client.ts'
import type { QueueProfile } from '#shared/domain/shop-rules.ts'

/** What the shop in memory knows, and what it was sent. */
export interface FakeState {
  readonly cards: ReadonlyMap<string, CardView>
  readonly rules: ShopView
  readonly saved: Inputs['visit']['save'][]
  readonly voided: string[]
  readonly drafts: Map<string, string>
  /** The order each list was asked for in, null for the shop's. */
  readonly askedProfiles: (QueueProfile | null)[]
  /** What the book says, stream by stream; after the last it stays connected and silent. */
  readonly streams: Announcement[][]
  rows: Callback[]
  /** Due, but waiting for their next try. */
  waiting: Callback[]
  /** Cards that nobody owns. */
  unassigned: number
  user: SessionUser | null
  /** The next save is refused for this. */
  refuseNext: Fault[] | null
  /** No call is answered before this is settled. */
  held: Promise<void> | null
}
