import { findOwnDevice } from '#db/queries/login-queries.ts'
import { listRefusedKeys } from '#db/queries/refusal-queries.ts'
import { takeTurns } from '#shared/domain/assignment/take-turns.ts'
import { yearOf } from '#shared/domain/day.ts'
import { type MappingFault, mappingFaults } from '#shared/domain/import/mapping-faults.ts'
import { createRecordReader } from '#shared/domain/import/read-record.ts'
import { findOutcome } from '#shared/domain/outcome.ts'
import { type ShopRules, schemeFor } from '#shared/domain/shop-rules.ts'
import { dayOf } from '#shared/domain/zone.ts'
import { type CardMaking, createCardMaker } from './bulk-card.ts'
import { ImportRefusal, toFault } from './import-failure.ts'
import type { ImportRequest } from './import-request.ts'
import { type List, openList } from './open-list.ts'
import type { ChunkMaking } from './write-chunk.ts'

const FIRST_SEAT = 'A'
export const USUAL_SOURCE = 'list'

/** An import that may begin: the file is open, the mapping fits, the shop's rules are at hand. */
export interface PreparedImport {
  readonly list: List
  readonly making: ChunkMaking
  readonly readRecord: ReturnType<typeof createRecordReader>
}

/** Opens the file and checks the mapping against it; throws SheetFailure or ImportRefusal. */
export async function prepareImport({
  path,
  host,
  importId,
  mapping,
  ownerId,
  dealTo = [],
  by,
  scope,
}: ImportRequest): Promise<PreparedImport> {
  const list = await openList(path)
  const { rules, template } = await host.rules.get()
  const faults = [...mappingFaults(mapping, list.headings), ...unknownOutcome(mapping.visit?.outcome, rules)]
  if (faults.length > 0) throw new ImportRefusal(faults.map(toFault))
  const device = await findOwnDevice(host.store.db)
  const refused = await listRefusedKeys(host.store.db)
  const at = host.clock.now()
  const making: CardMaking = {
    ...{ importId, agentId: by, rules, template, at },
    customerNumberSource: mapping.customerNumberSource ?? USUAL_SOURCE,
    newId: host.clock.newId,
    isRefused: (e164) => refused.size > 0 && refused.has(host.secret.phoneKey(e164)),
  }
  return {
    list,
    making: {
      ...making,
      scope,
      nextOwner: dealTo.length > 0 ? takeTurns(dealTo) : () => ownerId,
      seatPrefix: device?.seatPrefix ?? FIRST_SEAT,
      year: yearOf(dayOf(at, rules.clockwork)),
      makeCard: createCardMaker(making),
    },
    readRecord: createRecordReader({
      mapping,
      headings: list.headings,
      scheme: schemeFor(rules, null),
      template,
    }),
  }
}

function unknownOutcome(outcome: string | undefined, { outcomes }: ShopRules): readonly MappingFault[] {
  if (outcome === undefined || findOutcome(outcomes, outcome)) return []
  return [{ kind: 'unknown-outcome', outcome }]
}
