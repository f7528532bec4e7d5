import { type Figure, keepsBound } from './figure.ts'

const HEAD = ['measured', 'size', 'p50', 'p95', 'against', 'p50', 'p95', 'ratio', 'bound', '']

/** The figures as one table of plain text; p95 is left empty where only one value was taken. */
export function formatTable(figures: readonly Figure[]): string {
  const lines = [HEAD, ...figures.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  return lines.map((cells) => formatLine(cells, widths)).join('\n')
}

function cellsOf(figure: Figure): readonly string[] {
  const { what, size, unit, product, against, raw, ratio, bound, note } = figure
  const keeps = keepsBound(figure)
  return [
    what,
    size.toLocaleString('en'),
    ...valuesOf(product, unit),
    against,
    ...valuesOf(raw, unit),
    ratio === null ? '' : formatNumber(ratio),
    bound === null ? '' : `<= ${bound}`,
    [keeps === false ? 'MISSES' : '', note ?? ''].filter((word) => word !== '').join(' '),
  ]
}

function valuesOf(value: Figure['product'], unit: string): readonly [string, string] {
  if (value === null) return ['', '']
  const withUnit = (one: number) => `${formatNumber(one)} ${unit}`.trim()
  return typeof value === 'number' ? [withUnit(value), ''] : [withUnit(value.p50), withUnit(value.p95)]
}

function formatNumber(value: number): string {
  if (value === 0) return '0'
  if (value >= 100) return value.toFixed(0)
  return value >= 10 ? value.toFixed(1) : value.toPrecision(3)
}

function formatLine(cells: readonly string[], widths: readonly number[]): string {
  const isText = (column: number) => column === 0 || column === 4 || column === 9
  return cells
    .map((cell, column) =>
      isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    .join('  ')
    .trimEnd()
}
