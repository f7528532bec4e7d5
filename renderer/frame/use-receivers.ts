import type { ShopView } from '#shared/contract/answers.ts'
import { canReach } from '#shared/domain/roles.ts'
import { useShop } from './shop-context.ts'

type Receiver = ShopView['people'][number]

/** Whom the viewer may give cards to with a call: who is here, sells, and is in their reach (R33, R46). */
export function useReceivers(call: 'card.assign' | 'import.run'): readonly Receiver[] {
  const { rules, viewer } = useShop()
  const teamId = rules.people.find(({ id }) => id === viewer.id)?.teamId ?? null
  const by = { id: viewer.id, teamId, roles: viewer.roles }
  return rules.people.filter((person) => person.sells && canReach(by, call, person))
}
