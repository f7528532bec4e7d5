import { type AnyContractRouter, isContractProcedure, type Route } from '@orpc/contract'
import type { CallMeta } from '#shared/contract/call.ts'

export interface NamedCall {
  /** `noun.verb` */
  readonly name: string
  readonly meta: CallMeta
  readonly route: Route
}

/** Every call of a contract or a router, by its path. */
export function callsIn(router: AnyContractRouter, path: readonly string[] = []): readonly NamedCall[] {
  if (isContractProcedure(router)) {
    const { meta, route } = router['~orpc']
    return [{ name: path.join('.'), meta, route }]
  }
  return Object.entries(router).flatMap(([name, part]) => callsIn(part, [...path, name]))
}
