import type { Fault } from '#shared/contract/call.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { checkName } from '#shared/domain/card/new-card.ts'
import type { CardTemplate } from '#shared/domain/template/card-template.ts'
import { readFactEdit } from '#shared/domain/template/facts.ts'
import type { CardEdit } from './edit-card-command.ts'

interface ReadEdit {
  readonly edit: CardEdit
  readonly faults: readonly Fault[]
}

/** An edit of the card's front read: facts in their kinds, and all that forbids it, at once (R62, R78). */
export function readCardEdit(input: Inputs['card']['edit'], template: CardTemplate): ReadEdit {
  const { name, source } = input
  const { edit: facts, faults } = readFactEdit(template, input.facts ?? {})
  const nameFaults = name === undefined ? [] : checkName(name)
  return {
    edit: {
      ...(name !== undefined && { name: name.trim() }),
      ...(source !== undefined && { source: source?.trim() || null }),
      facts,
    },
    faults: [...nameFaults.map((fault): Fault => ({ ...fault })), ...faults],
  }
}
