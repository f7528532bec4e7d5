import { useTexts } from '#renderer/texts/language.ts'
import type { Outputs } from '#shared/contract/client.ts'

interface LogTotalsProps {
  readonly totals: Outputs['visit']['log']['totals']
}

const minuteLength = 60
const hourLength = 3600

/** One line of figures that are exactly the rows below it. */
export function LogTotals({ totals }: LogTotalsProps) {
  const { log } = useTexts()
  const { visits, attempts, effective, seconds, late } = totals
  const talk = log.hours(Math.floor(seconds / hourLength), Math.round((seconds % hourLength) / minuteLength))
  return (
    <p className="log-totals" role="status" title={log.totalsHint}>
      <b>{log.totals}</b>
      <span>{log.total.rows(visits + attempts)}</span>
      <span>{log.total.visits(visits)}</span>
      <span>{log.total.attempts(attempts)}</span>
      <span>{log.total.effective(effective)}</span>
      <span>{log.total.talk(talk)}</span>
      <span>{log.total.late(late)}</span>
    </p>
  )
}
