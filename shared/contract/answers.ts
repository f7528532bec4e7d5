import type { Inputs, Outputs } from './client.ts'

/** Names for the answers that more than one place speaks of. */
export type SessionState = Outputs['session']['state']
export type SessionUser = NonNullable<SessionState['user']>
export type Person = SessionState['people'][number]
export type ShopView = Outputs['rule']['get']
export type Scheme = ShopView['scheme']
export type Grade = Scheme['grades'][number]
export type Outcome = ShopView['outcomes'][number]
export type TemplateField = ShopView['template']['fields'][number]
export type CardView = Outputs['card']['get']
export type CardCourseView = CardView['course']
export type PhoneEntry = CardView['phones'][number]
export type VisitEntry = CardView['visits'][number]
export type Callback = Outputs['queue']['list']['rows'][number]
export type Band = Callback['band']
export type DueReasonView = NonNullable<Callback['reason']>
export type QueueCounts = Outputs['queue']['counts']
export type Found = Outputs['search']['find'][number]
export type PhoneCheck = Outputs['card']['checkPhone']
export type Proposal = Outputs['visit']['propose']
export type VisitInput = Inputs['visit']['save']['visit']
export type BookView = Outputs['book']['get']
export type BookWarning = BookView['warnings'][number]
export type Announcement = { readonly nouns: readonly string[]; readonly cardIds: readonly string[] }
