import { type Mask, masks, permissions, type Reach } from './roles/permissions.ts'

/** How far a role sees: its own cards, those of its team (its own among them), or the whole shop's. */
export type Scope = 'none' | 'own' | 'team' | 'all'

/** Whom a card belongs to, seen from who asks. */
export type Whose = Exclude<Scope, 'none'>

/** A person as far as ownership goes. */
export interface Seller {
  readonly id: string
  readonly teamId: string | null
}

/** Who asks, with the roles that were given to them. */
export interface Viewer extends Seller {
  readonly roles: readonly string[]
}

const width: Readonly<Record<Scope, number>> = { none: 0, own: 1, team: 2, all: 3 }

/** The widest scope in which one of these roles may make the call; `none` when none may (R46). */
export function scopeFor(roles: readonly string[], call: string): Scope {
  const scopes = reachesOf(roles, call).map((reach) => reach.scope)
  return scopes.reduce<Scope>((widest, scope) => (width[scope] > width[widest] ? scope : widest), 'none')
}

/** Whether one of these roles may make the call at all (R46). */
export function may(roles: readonly string[], call: string): boolean {
  return scopeFor(roles, call) !== 'none'
}

/** Whom a card of that owner belongs to, seen from the viewer; a card of the pool is the whole shop's (R46). */
export function whoseIs(owner: Seller | null, viewer: Seller): Whose {
  if (owner?.id === viewer.id) return 'own'
  return owner?.teamId && owner.teamId === viewer.teamId ? 'team' : 'all'
}

/** Whether the viewer may make a call on a card of that owner (R46). */
export function canReach(viewer: Viewer, call: string, owner: Seller | null): boolean {
  return width[scopeFor(viewer.roles, call)] >= width[whoseIs(owner, viewer)]
}

/** Every call that one of these roles may make, for a screen that hides what would be refused (R46). */
export function callsOf(roles: readonly string[]): readonly string[] {
  return [...reachByCall.keys()].filter((call) => may(roles, call))
}

/** What an answer hides of a card that is one's own, the team's or another's: what every role reaching it hides (R46). */
export function maskedFields(roles: readonly string[], call: string, whose: Whose = 'all'): readonly Mask[] {
  const reaching = reachesOf(roles, call).filter(({ scope }) => width[scope] >= width[whose])
  return masks.filter((field) => reaching.every(({ masked }) => masked.includes(field)))
}

/** What is hidden on the farthest card that these roles reach with a call: the rule for a list or a search as a whole (R46). */
export function masksInReach(roles: readonly string[], call: string): readonly Mask[] {
  const scope = scopeFor(roles, call)
  return scope === 'none' ? masks : maskedFields(roles, call, scope)
}

const reachByCall = new Map<string, ReadonlyMap<string, Reach>>(
  Object.entries(permissions).map(([call, reachByRole]) => [call, new Map(Object.entries(reachByRole))]),
)

function reachesOf(roles: readonly string[], call: string): readonly Reach[] {
  const reachByRole = reachByCall.get(call)
  return roles.flatMap((role) => reachByRole?.get(role) ?? [])
}
