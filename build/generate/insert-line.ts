/** Puts `line` after the last line of `text` that matches; a text without such a line has changed its form. */
export function insertAfterLast(text: string, pattern: RegExp, line: string): string {
  const lines = text.split('\n')
  const at = lines.findLastIndex((one) => pattern.test(one))
  if (at < 0)
    throw new Error(`found no line like ${pattern}: the file has changed its form, mend its generator.`)
  return lines.toSpliced(at + 1, 0, line).join('\n')
}
