import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { benchData } from '../book/bench-book.ts'
import { writeCleanList } from '../book/clean-list.ts'
import type { Figure } from '../measure/figure.ts'
import { median } from '../measure/statistics.ts'
import { exportRows, hasSqliteProgram, timeImport } from '../raw/sqlite-program.ts'

const MOST_TIMES_PROGRAM = 2
const MOST_MIB = 450
/** The size the bounds speak of. */
const BOUND_ROWS = 1_000_000
/** A list as long as this runs for so long that one round is enough. */
const LONG_LIST = 100_000
const childResult = z.object({ seconds: z.number(), created: z.int(), peakKib: z.number() })
type ChildResult = z.infer<typeof childResult>

/** What one round took, in seconds; null where the `sqlite3` program is missing. */
interface ImportRound {
  readonly product: ChildResult
  readonly raw: ChildResult
  readonly program: number | null
}

/** A list without faults brought in by the program's own engine, beside prepared inserts and `sqlite3` .import of the rows it made. */
export async function measureImport(rows: number): Promise<readonly Figure[]> {
  const work = join(benchData, 'import')
  mkdirSync(work, { recursive: true })
  const list = join(work, `clean-${rows}.csv`)
  if (!existsSync(list)) await writeCleanList(list, rows)
  const rounds: ImportRound[] = []
  for (let left = rows >= LONG_LIST ? 1 : 3; left > 0; left -= 1) rounds.push(runRound(work, list, rows))
  return figuresOf(rows, rounds)
}

function runRound(work: string, list: string, rows: number): ImportRound {
  const folder = join(work, 'book')
  rmSync(folder, { recursive: true, force: true })
  const product = runChild('import-child.ts', [folder, list])
  if (product.created !== rows) throw new Error(`${product.created} of ${rows} clean rows were imported`)
  const book = join(folder, 'book.db')
  const copy = join(folder, 'raw.db')
  const raw = runChild('insert-child.ts', [book, copy])
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
  const program = hasSqliteProgram()
    ? timeImport(book, exportRows(book, join(folder, 'rows')), join(folder, 'program.db'))
    : null
  rmSync(folder, { recursive: true, force: true })
  return { product, raw, program }
}

function runChild(name: string, args: readonly string[]): ChildResult {
  const script = join(import.meta.dirname, '../children', name)
  const output = execFileSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return childResult.parse(JSON.parse(output))
}

function figuresOf(size: number, rounds: readonly ImportRound[]): readonly Figure[] {
  const product = median(rounds.map((round) => round.product.seconds))
  const raw = median(rounds.map((round) => round.raw.seconds))
  const programs = rounds.flatMap(({ program }) => (program === null ? [] : [program]))
  const program = programs.length > 0 ? median(programs) : null
  const peak = Math.max(...rounds.map((round) => round.product.peakKib)) / 1024
  const isBound = size >= BOUND_ROWS
  const common = { row: 'import', size, unit: 's', product } as const
  return [
    {
      ...common,
      what: 'import of clean rows',
      against: 'prepared inserts',
      raw,
      ratio: product / raw,
      bound: null,
    },
    {
      ...{ ...common, what: 'import of clean rows', against: 'sqlite3 .import', raw: program },
      ratio: program === null ? null : product / program,
      bound: isBound ? MOST_TIMES_PROGRAM : null,
      note: program === null ? 'not measured: no sqlite3 program' : undefined,
    },
    {
      ...{ ...common, what: 'import, most memory', unit: 'MB', product: peak, against: 'allowed' },
      ...{ raw: MOST_MIB, ratio: peak / MOST_MIB, bound: 1 },
    },
  ]
}
