import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
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
const manifest = z.object({ scripts: z.object({ import: z.string() }) })
const childResult = z.object({ seconds: z.number(), created: z.int(), peakKib: z.number() })
type ChildResult = z.infer<typeof childResult>

/** What one round took, in seconds; null where the `sqlite3` program is missing. */
interface ImportRound {
  /** As `npm run import` does it. */
  readonly command: ChildResult
  /** In small pieces between which others get their turn; null for a list of the size the bounds speak of. */
  readonly screen: ChildResult | null
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
  const screen = rows < BOUND_ROWS ? importInto(folder, { list, rows, way: 'screen' }) : null
  const command = importInto(folder, { list, rows, way: 'command' })
  const book = join(folder, 'book.db')
  const copy = join(folder, 'raw.db')
  const raw = runChild('insert-child.ts', [book, copy])
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
  const program = hasSqliteProgram()
    ? timeImport(book, exportRows(book, join(folder, 'rows')), join(folder, 'program.db'))
    : null
  rmSync(folder, { recursive: true, force: true })
  return { command, screen, raw, program }
}

interface ImportWish {
  readonly list: string
  readonly rows: number
  readonly way: 'command' | 'screen'
}

function importInto(folder: string, { list, rows, way }: ImportWish): ChildResult {
  rmSync(folder, { recursive: true, force: true })
  const flags = way === 'command' ? flagsOfCommand() : []
  const result = runChild('import-child.ts', [folder, list, way], flags)
  if (result.created !== rows) throw new Error(`${result.created} of ${rows} clean rows were imported`)
  return result
}

/** What `npm run import` tells Node about memory. */
function flagsOfCommand(): readonly string[] {
  const file = join(import.meta.dirname, '../../../package.json')
  const { scripts } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  return scripts.import.split(' ').filter((word) => word.startsWith('--max-'))
}

function runChild(name: string, args: readonly string[], flags: readonly string[] = []): ChildResult {
  const script = join(import.meta.dirname, '../children', name)
  const output = execFileSync(process.execPath, [...flags, script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return childResult.parse(JSON.parse(output))
}

function figuresOf(size: number, rounds: readonly ImportRound[]): readonly Figure[] {
  const raw = median(rounds.map((round) => round.raw.seconds))
  const programs = rounds.flatMap(({ program }) => (program === null ? [] : [program]))
  const program = programs.length > 0 ? median(programs) : null
  const screens = rounds.flatMap(({ screen }) => screen ?? [])
  const measured = { size, raw, program }
  return [
    ...figuresOfWay('npm run import', { ...measured, results: rounds.map(({ command }) => command) }),
    ...(screens.length > 0 ? figuresOfWay('import on screen', { ...measured, results: screens }) : []),
  ]
}

interface Measured {
  readonly size: number
  readonly results: readonly ChildResult[]
  readonly raw: number
  readonly program: number | null
}

function figuresOfWay(what: string, { size, results, raw, program }: Measured): readonly Figure[] {
  const product = median(results.map(({ seconds }) => seconds))
  const peak = Math.max(...results.map(({ peakKib }) => peakKib)) / 1024
  const common = { row: 'import', size, unit: 's', what: `${what}, clean rows`, product } as const
  return [
    { ...common, against: 'prepared inserts', raw, ratio: product / raw, bound: null },
    {
      ...{ ...common, against: 'sqlite3 .import', raw: program },
      ratio: program === null ? null : product / program,
      bound: size >= BOUND_ROWS ? MOST_TIMES_PROGRAM : null,
      note: program === null ? 'not measured: no sqlite3 program' : undefined,
    },
    {
      ...{ ...common, what: `${what}, most memory`, unit: 'MB', product: peak, against: 'allowed' },
      ...{ raw: MOST_MIB, ratio: peak / MOST_MIB, bound: 1 },
    },
  ]
}
