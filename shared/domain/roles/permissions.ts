/** Who may sit at a seat: salesperson, 信息员/内勤, 主管, 经理, the shop's owner, and the IT of a larger centre. */
export const roles = ['agent', 'clerk', 'supervisor', 'manager', 'owner', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Fields that a role may have to do without, wherever they would appear. */
export const masks = ['phone', 'impression', 'bottleneck'] as const
export type Mask = (typeof masks)[number]

/** How far a role may reach with a call, and what is hidden from it there. */
export interface Reach {
  readonly scope: 'own' | 'team' | 'all'
  readonly masked: readonly Mask[]
}

const own: Reach = { scope: 'own', masked: [] }
const team: Reach = { scope: 'team', masked: [] }
const all: Reach = { scope: 'all', masked: [] }
/** The whole shop without numbers to call and without judgement of people: enough to keep the books. */
const files: Reach = { scope: 'all', masked: masks }

const everybody = { agent: own, clerk: own, supervisor: own, manager: own, owner: own, administrator: own }
const shop = { agent: all, clerk: all, supervisor: all, manager: all, owner: all, administrator: all }
const sellers = { agent: own, supervisor: team, manager: all, owner: all }
const readers = { ...sellers, clerk: files }
const leaders = { supervisor: team, manager: all, owner: all }
const heads = { manager: all, owner: all }
const keepers = { ...heads, administrator: all }
const intake = { ...leaders, clerk: all }

/** Who may call what, how far it reaches and what is masked there: all of R46 in one table. */
export const permissions = {
  'session.lock': everybody,
  'session.logout': everybody,
  'session.changePassword': everybody,
  'session.loginLog': keepers,
  'book.get': shop,
  'book.watch': shop,
  'user.list': { ...leaders, administrator: all },
  'user.create': keepers,
  'user.update': keepers,
  'user.setPassword': keepers,
  'team.list': shop,
  'team.create': keepers,
  'team.rename': keepers,
  'card.create': { ...sellers, clerk: all },
  'card.get': readers,
  'card.list': readers,
  'card.edit': { ...sellers, clerk: all },
  'card.checkPhone': { agent: all, clerk: all, supervisor: all, manager: all, owner: all },
  'card.addPhone': { ...sellers, clerk: all },
  'card.saveContact': { ...sellers, clerk: all },
  'card.removeContact': { ...sellers, clerk: all },
  'card.givePhone': { ...sellers, clerk: all },
  'card.saveConsent': { ...sellers, clerk: all },
  'card.star': sellers,
  'card.bin': leaders,
  'card.restore': leaders,
  'card.planAssign': leaders,
  'card.assign': leaders,
  'card.undoAssign': leaders,
  'visit.save': sellers,
  'visit.propose': sellers,
  'visit.void': sellers,
  'visit.log': readers,
  'queue.list': sellers,
  'queue.counts': sellers,
  'queue.unassigned': { agent: all, supervisor: all, manager: all, owner: all },
  'search.find': readers,
  'draft.get': everybody,
  'draft.list': everybody,
  'draft.save': everybody,
  'draft.discard': everybody,
  'draft.key': everybody,
  'rule.get': shop,
  'rule.templates': keepers,
  'setting.change': keepers,
  'scheme.list': keepers,
  'scheme.save': keepers,
  'scheme.use': keepers,
  'scheme.tryMove': keepers,
  'scheme.move': keepers,
  'scheme.undoMove': keepers,
  'calendar.get': keepers,
  'calendar.change': keepers,
  'calendar.saveYear': keepers,
  'rest.list': keepers,
  'rest.save': keepers,
  'import.look': intake,
  'import.run': intake,
  'import.watch': intake,
  'import.cancel': intake,
  'import.undo': heads,
  'import.list': intake,
  'export.start': { ...leaders, clerk: files },
} satisfies Readonly<Record<string, Readonly<Partial<Record<Role, Reach>>>>>

/** A call that asks for a role, by its path in the contract. */
export type Call = keyof typeof permissions
