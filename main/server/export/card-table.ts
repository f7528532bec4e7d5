import { type ExportedCard, listCardsToExport } from '#db/queries/export-queries.ts'
import { formatPhone, maskPhone } from '#shared/domain/phone.ts'
import { factFields, type TemplateField } from '#shared/domain/template/card-template.ts'
import type { Facts } from '#shared/domain/template/facts.ts'
import { dayOf } from '#shared/domain/zone.ts'
import { masksOn } from '../card/card-reach.ts'
import { exportTexts } from '../texts/export-texts.ts'
import type { ExportTable, ExportView } from './export-table.ts'

const PAGE = 1000
const SHOWN_PHONES = 3

/** All cards in reach, one a row: its own columns, then the facts that the template asks for, then any other fact. */
export async function cardTable(view: ExportView): Promise<ExportTable> {
  const fields = factFields(view.template)
  const others = await otherFacts(view, fields)
  const { cards } = exportTexts(view.language)
  const labels = fields.map(({ label }) => label[view.language])
  return {
    headings: [...Object.values(cards), ...labels, ...others],
    rows: cardRows(view, [...fields.map(({ key }) => key), ...others]),
  }
}

async function* cardRows(view: ExportView, keys: readonly string[]): AsyncGenerator<readonly string[]> {
  for await (const card of allCards(view)) {
    const facts: Facts = JSON.parse(card.facts)
    yield [...ownCells(card, view), ...keys.map((key) => textOfFact(facts[key]))]
  }
}

/** Facts that a list brought and the template has no place for go out too: nothing stays behind. */
async function otherFacts(view: ExportView, fields: readonly TemplateField[]): Promise<readonly string[]> {
  const known = new Set(fields.map(({ key }) => key))
  const others = new Set<string>()
  for await (const card of allCards(view)) {
    const facts: Facts = JSON.parse(card.facts)
    for (const key of Object.keys(facts)) if (!known.has(key)) others.add(key)
  }
  return [...others]
}

async function* allCards({ reader, scope }: ExportView): AsyncGenerator<ExportedCard> {
  for (let after = 0; ; ) {
    const page = await listCardsToExport(reader, { scope, after, limit: PAGE })
    yield* page
    const last = page.at(-1)
    if (!last) return
    after = last.doc
  }
}

function ownCells(card: ExportedCard, { viewer, rules, language }: ExportView): readonly string[] {
  const hidesPhones = masksOn(card, viewer, 'export.start').includes('phone')
  const phones = card.phones.map(({ e164, extension }) =>
    textOfPhone(e164, hidesPhones ? null : extension, hidesPhones),
  )
  const dayOrNothing = (instant: string | null) => (instant === null ? '' : dayOf(instant, rules.clockwork))
  const { statuses } = exportTexts(language)
  return [
    card.number,
    card.name,
    ...Array.from({ length: SHOWN_PHONES }, (_, place) => phones[place] ?? ''),
    phones.slice(SHOWN_PHONES).join(' / '),
    card.customerNumbers.map(({ number }) => number).join(' / '),
    card.grade ?? '',
    statuses[card.status],
    card.source ?? '',
    dayOrNothing(card.registeredAt),
    card.dueOn ?? '',
    String(card.visitCount),
    dayOrNothing(card.lastEffectiveAt),
    card.ownerName ?? '',
  ]
}

/** With blanks and dashes, so that a spreadsheet takes it for a text and never writes 1.39E+10. */
function textOfPhone(e164: string, extension: string | null, isHidden: boolean): string {
  if (isHidden) return maskPhone(e164)
  return extension === null ? formatPhone(e164) : `${formatPhone(e164)}转${extension}`
}

function textOfFact(fact: Facts[string] | undefined): string {
  if (fact === undefined) return ''
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : fact.join('、')
}
