import { addDays } from '#shared/domain/day.ts'
import { textOfCell } from '../sheet/cell-text.ts'
import { type SharedStrings, textOfItem } from './shared-strings.ts'
import { textOfXml } from './xml-text.ts'

/** A cell's text from its attributes and its content. */
export type CellReader = (attributes: string, content: string) => string

export interface CellRules {
  readonly strings: SharedStrings
  readonly dateStyles: ReadonlySet<number>
  readonly startsIn1904: boolean
}

/** Makes the function that reads the cells of one workbook. */
export function createCellReader({ strings, dateStyles, startsIn1904 }: CellRules): CellReader {
  return (attributes, content) => {
    const type = / t="(\w+)"/.exec(attributes)?.[1] ?? 'n'
    if (type === 'inlineStr') return textOfItem(content)
    const value = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(content)?.[1]
    if (value === undefined) return ''
    if (type === 's') return strings.get(Number(value))
    if (type === 'b') return textOfCell(value === '1')
    if (type !== 'n') return type === 'd' ? value.replace(/T00:00:00(?:\.0+)?Z?$/, '') : textOfXml(value)
    const style = / s="(\d+)"/.exec(attributes)?.[1]
    const isDate = style !== undefined && dateStyles.has(Number(style))
    return isDate ? textOfSerial(Number(value), startsIn1904) : textOfCell(Number(value))
  }
}

/** A spreadsheet's count of days as a day, with its time where it has one; a mere time stays a time. */
function textOfSerial(serial: number, startsIn1904: boolean): string {
  const seconds = Math.round(serial * 86_400)
  const days = Math.floor(seconds / 86_400)
  const time = new Date((seconds - days * 86_400) * 1000).toISOString().slice(11, 19)
  if (days < 1) return time
  if (days > 2_958_465) return String(serial)
  const day = addDays(startsIn1904 ? '1904-01-01' : '1899-12-30', days)
  return time === '00:00:00' ? day : `${day} ${time}`
}
