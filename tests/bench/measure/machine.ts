import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os'
import { performance } from 'node:perf_hooks'
import SqliteDatabase from 'better-sqlite3'
import { percentile } from './statistics.ts'

/** Where the figures were taken, and how quiet it was. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGib: number
  readonly system: string
  readonly node: string
  readonly sqlite: string
}

export function describeMachine(): Machine {
  const sqlite = new SqliteDatabase(':memory:')
  const version = String(sqlite.prepare('select sqlite_version()').pluck().get())
  sqlite.close()
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()} ${release()}`,
    node: process.version,
    sqlite: version,
  }
}

/** How much the same small piece of work varies, and what else waits for the processor: near 1 is quiet. */
export interface Noise {
  readonly load1: number
  readonly p95ToP50: number
}

export function measureNoise(): Noise {
  const taken: number[] = []
  for (let turn = 0; turn < 200; turn += 1) {
    const from = performance.now()
    spin()
    taken.push(performance.now() - from)
  }
  return {
    load1: Number((loadavg()[0] ?? 0).toFixed(2)),
    p95ToP50: Number((percentile(taken, 0.95) / percentile(taken, 0.5)).toFixed(2)),
  }
}

function spin(): number {
  let mixed = 1
  for (let step = 0; step < 200_000; step += 1) mixed = Math.imul(mixed ^ step, 2_654_435_761)
  return mixed
}
