import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { benchData } from '../book/bench-book.ts'
import type { BenchDesk } from '../book/bench-desk.ts'
import type { Figure } from '../measure/figure.ts'
import { type Contender, roundsOf, runRounds } from '../measure/rounds.ts'
import { ratioOf, timingOf } from '../measure/statistics.ts'

const plan = { rounds: 5, times: 1, warmUp: 1 }
const children = join(import.meta.dirname, '../children')

/** From the start of a process to the first page of the queue, bundled as the program is shipped; the desks are closed. */
export async function measureOpen(desks: readonly BenchDesk[]): Promise<readonly Figure[]> {
  const program = await bundle(join(benchData, 'program'))
  const figures: Figure[] = []
  for (const desk of desks) figures.push(...(await measureBook(desk, program)))
  return figures
}

async function measureBook(desk: BenchDesk, program: string): Promise<readonly Figure[]> {
  const { file, folder, cards } = desk
  const agentId = desk.agentIds[0] ?? ''
  const open = () => run([program, folder, agentId])
  const contenders: Contender[] = [
    { name: 'warm', run: open },
    { name: 'bare', run: () => run([join(children, 'bare-child.ts'), file]) },
  ]
  const dropsCache = canDropCache(file)
  const series = await runRounds(contenders, plan)
  const bare = roundsOf(series, 'bare')
  const cold = dropsCache ? await openCold(file, open) : null
  const common = {
    row: 'open',
    size: cards,
    unit: 'ms',
    against: 'Node and the engine alone',
    bound: null,
  } as const
  const warm = roundsOf(series, 'warm')
  return [
    {
      ...common,
      what: 'start to first page, warm',
      product: timingOf(warm),
      raw: timingOf(bare),
      ratio: ratioOf(warm, bare),
    },
    {
      ...{
        ...common,
        what: 'start to first page, cold',
        product: cold && timingOf(cold),
        raw: timingOf(bare),
      },
      ratio: cold && ratioOf(cold, bare),
      note: cold ? undefined : 'not measured: the cache cannot be dropped here',
    },
  ]
}

/** Only this system's cache of the file is dropped, not the disk's own. */
async function openCold(file: string, open: () => void): Promise<readonly (readonly number[])[]> {
  const rounds: (readonly number[])[] = []
  for (let left = plan.rounds; left > 0; left -= 1) {
    canDropCache(file)
    const series = await runRounds([{ name: 'cold', run: open }], { rounds: 1, times: 1, warmUp: 0 })
    rounds.push(...roundsOf(series, 'cold'))
  }
  return rounds
}

function canDropCache(file: string): boolean {
  const { status } = spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' })
  return status === 0
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args[0]} failed: ${stderr}`)
}

async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(children, 'open-child.ts'),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'open.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return join(folder, 'open.mjs')
}
