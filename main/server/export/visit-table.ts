import { listVisitLog, type VisitPlace } from '#db/queries/visit/visit-log-queries.ts'
import type { VisitRow } from '#db/queries/visit/visit-row.ts'
import { findOutcome } from '#shared/domain/outcome.ts'
import { minuteOf } from '#shared/domain/zone.ts'
import { masksOn } from '../card/card-reach.ts'
import { exportTexts } from '../texts/export-texts.ts'
import type { ExportTable, ExportView } from './export-table.ts'

const PAGE = 1000
const always = { from: '0000-01-01', to: '9999-12-31', kind: 'all' } as const

/** All visits and attempts in reach, the newest first; voided ones with the reason why. */
export function visitTable(view: ExportView): ExportTable {
  return { headings: Object.values(exportTexts(view.language).visits), rows: visitRows(view) }
}

async function* visitRows(view: ExportView): AsyncGenerator<readonly string[]> {
  const filter = { ...always, scope: view.scope }
  for (let after: VisitPlace | null = null; ; ) {
    const page: readonly VisitRow[] = await listVisitLog(view.reader, { filter, after, limit: PAGE })
    for (const visit of page) yield cellsOf(visit, view)
    const last = page.at(-1)
    if (!last) return
    after = last
  }
}

function cellsOf(visit: VisitRow, { viewer, rules, language }: ExportView): readonly string[] {
  const owner = { ownerId: visit.cardOwnerId, ownerTeamId: visit.cardOwnerTeamId }
  const masks = masksOn(owner, viewer, 'export.start')
  const { yes } = exportTexts(language)
  const minute = visit.precision === 'day' ? null : minuteOf(visit.occurredAt, rules.clockwork)
  return [
    visit.day,
    minute === null ? '' : clock(minute),
    visit.cardNumber,
    visit.cardName,
    visit.number === null ? '' : String(visit.number),
    visit.agentName,
    visit.channel,
    findOutcome(rules.outcomes, visit.outcome)?.label[language] ?? visit.outcome,
    visit.seconds === null ? '' : String(visit.seconds),
    visit.gradeBefore ?? '',
    visit.gradeAfter ?? '',
    visit.content,
    masks.includes('impression') ? '' : (visit.impression ?? ''),
    masks.includes('bottleneck') ? '' : (visit.bottleneck ?? ''),
    visit.nextOn ?? '',
    visit.isLate === 1 ? yes : '',
    visit.voidWhy ?? '',
  ]
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
