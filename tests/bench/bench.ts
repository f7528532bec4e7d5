import { type BenchDesk, openDesk } from './book/bench-desk.ts'
import type { Figure } from './measure/figure.ts'
import { describeMachine, type Machine, measureNoise, type Noise } from './measure/machine.ts'
import type { BenchOptions } from './options.ts'
import { measureImport } from './rows/import-row.ts'
import { measureOpen } from './rows/open-row.ts'
import { measureQueue } from './rows/queue-row.ts'
import { measureSave } from './rows/save-row.ts'
import { measureSearch } from './rows/search-row.ts'

export interface BenchReport {
  readonly at: string
  readonly machine: Machine
  readonly noise: { readonly before: Noise; readonly after: Noise }
  readonly figures: readonly Figure[]
}

/** Measures the rows that were asked for, on books of the sizes that were asked for. */
export async function runBench(options: BenchOptions): Promise<BenchReport> {
  const before = measureNoise()
  const figures = await measureRows(options)
  return {
    at: new Date().toISOString(),
    machine: describeMachine(),
    noise: { before, after: measureNoise() },
    figures,
  }
}

async function measureRows({ rows, sizes, plan }: BenchOptions): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  if (rows.some((row) => row !== 'import')) figures.push(...(await measureBooks({ rows, sizes, plan })))
  if (rows.includes('import')) for (const size of sizes) figures.push(...(await measureImport(size)))
  return figures
}

async function measureBooks({ rows, sizes, plan }: Omit<BenchOptions, 'json'>): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  const desks: BenchDesk[] = []
  for (const size of sizes) desks.push(await openDesk(size))
  if (rows.includes('queue')) figures.push(...(await measureQueue(desks, plan)))
  if (rows.includes('save')) figures.push(...(await measureSave(desks, plan)))
  if (rows.includes('search')) figures.push(...(await measureSearch(desks, plan)))
  for (const desk of desks) await desk.close()
  if (rows.includes('open')) figures.push(...(await measureOpen(desks)))
  return figures
}
