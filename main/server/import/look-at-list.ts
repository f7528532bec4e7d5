import { guessMapping, type ListSample } from '#shared/domain/import/guess-mapping.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import { askedFields } from '#shared/domain/template/card-template.ts'
import type { HostParts } from '../context.ts'
import type { List } from './open-list.ts'
import { recallMapping } from './remembered-mapping.ts'

/** What a list looks like before anything is done with it. */
export interface ListLook extends ListSample {
  readonly mapping: Mapping
  /** The mapping was used before for the same headings. */
  readonly remembered: boolean
}

/** Proposes a mapping: the one used before for the same headings, else the guessed one. */
export async function lookAtList({ headings, first }: List, host: HostParts): Promise<ListLook> {
  const { template } = await host.rules.get()
  const samples = headings.map((_, column) => first.map((cells) => cells[column] ?? ''))
  const known = await recallMapping(host.store.db, headings)
  const mapping = known ?? guessMapping({ headings, samples }, askedFields(template))
  return { headings, samples, mapping, remembered: known !== null }
}
