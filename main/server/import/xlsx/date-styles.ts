import { tagsOf } from './workbook-parts.ts'
import { attributeOf } from './xml-text.ts'

/** Numbers of the built-in formats that show a day or a time, the East Asian ones included. */
const builtIn = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
])

/** The cell styles whose numbers are days or times. */
export function readDateStyles(styles: string | null): ReadonlySet<number> {
  if (styles === null) return new Set()
  const own = tagsOf(styles, 'numFmt')
    .filter((tag) => showsDate(attributeOf(tag, 'formatCode') ?? ''))
    .map((tag) => Number(attributeOf(tag, 'numFmtId')))
  const formats = new Set([...builtIn, ...own])
  const cells = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  const isDate = tagsOf(cells, 'xf').map((tag) => formats.has(Number(attributeOf(tag, 'numFmtId') ?? '0')))
  return new Set(isDate.flatMap((is, style) => (is ? [style] : [])))
}

/** A format shows a day if its signs outside quotes, brackets and escapes name a year, month, day, hour or second. */
function showsDate(format: string): boolean {
  const signs = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return /[ymdhs]/i.test(signs) && !/^general$/i.test(signs)
}
