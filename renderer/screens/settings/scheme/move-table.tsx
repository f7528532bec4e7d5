import { useTexts } from '#renderer/texts/language.ts'
import type { Outputs } from '#shared/contract/client.ts'

const figures = ['cards', 'earlier', 'later', 'same', 'overdue', 'pastLimit'] as const

interface MoveTableProps {
  readonly tried: Outputs['scheme']['tryMove']
  /** Codes of the scheme that is left, the hottest first. */
  readonly order: readonly string[]
}

/** What a move would do, grade by grade. */
export function MoveTable({ tried, order }: MoveTableProps) {
  const { schemes: texts } = useTexts()
  const { left } = tried
  const lines = tried.lines.toSorted((a, b) => order.indexOf(a.from) - order.indexOf(b.from))
  return (
    <>
      {lines.length > 0 && (
        <table className="move-lines">
          <caption className="sr-only">{texts.tryMove}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.columns.code}</th>
              {figures.map((key) => (
                <th key={key} scope="col" title={texts.figureHints[key]}>
                  {texts.figures[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.from} ${line.to}`}>
                <th scope="row">{line.from === line.to ? line.from : `${line.from} → ${line.to}`}</th>
                {figures.map((key) => (
                  <td key={key} className={key === 'overdue' || key === 'pastLimit' ? toneOf(line[key]) : ''}>
                    {line[key].toLocaleString('en-US')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length === 0 && <p>{texts.nobodyMoves}</p>}
      {left.map(({ grade, cards }) => (
        <p key={grade} className="amber">
          {texts.left(grade, cards)}
        </p>
      ))}
    </>
  )
}

function toneOf(count: number): string {
  return count > 0 ? 'amber' : ''
}
