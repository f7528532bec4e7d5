import { coversOn } from '#shared/domain/calendar/rest-turns.ts'
import { dayOf } from '#shared/domain/zone.ts'
import type { HostParts } from './context.ts'
import type { Viewer } from './viewer.ts'

/** What calling a colleague's customers needs, and nothing more: their cards stay theirs in every list. */
const coveredCalls: ReadonlySet<string> = new Set([
  'queue.list',
  'queue.counts',
  'card.get',
  'visit.save',
  'visit.propose',
  'card.edit',
  'card.addPhone',
])

/** Whoever asks, with the colleagues they cover today, for calls that reach their customers too (decision 4). */
export async function coveringViewer(
  viewer: Viewer,
  { host, call }: { host: HostParts; call: string },
): Promise<Viewer> {
  if (!coveredCalls.has(call)) return viewer
  const { rules, restTurns } = await host.rules.get()
  if (restTurns.every(({ coverId }) => coverId === null)) return viewer
  const covers = coversOn(restTurns, dayOf(host.clock.now(), rules.clockwork)).get(viewer.id)
  return covers ? { ...viewer, covers } : viewer
}
