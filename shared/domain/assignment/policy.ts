/** How cards are shared out among several people (R33): in turn, to whoever has least, to whoever found them, first come first. */
export const assignPolicies = ['round-robin', 'by-load', 'finder-first', 'registration-order'] as const
export type AssignPolicy = (typeof assignPolicies)[number]
