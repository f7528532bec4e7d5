import type { SchemeView } from './scheme-lines.ts'

/** Which grade takes the place of which before anybody chose: the same code, else the same place counted from the hottest. */
export function firstCodes(from: SchemeView, to: SchemeView): Readonly<Record<string, string>> {
  const coldest = to.grades.at(-1)
  const pairs = from.grades.map(({ code }, index): [string, string] => {
    const same = from.id === to.id && to.grades.find((grade) => grade.code === code)
    return [code, (same || to.grades[index] || coldest)?.code ?? code]
  })
  return Object.fromEntries(pairs)
}
