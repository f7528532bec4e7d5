// npm run bench: one table of what the product takes and what the same work takes by hand, and the same as JSON.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type BenchReport, runBench } from './bench.ts'
import { formatTable } from './measure/table.ts'
import { readBenchOptions, usage } from './options.ts'

try {
  const options = readBenchOptions(process.argv.slice(2))
  const report = await runBench(options)
  console.log(formatTable(report.figures))
  console.log(describeConditions(report))
  mkdirSync(dirname(options.json), { recursive: true })
  writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 1
}

function describeConditions({ machine, noise }: BenchReport): string {
  const { cpu, cores, node, sqlite } = machine
  const noises = [noise.before, noise.after].map(
    ({ load1, p95ToP50 }) => `load ${load1}, p95/p50 ${p95ToP50}`,
  )
  return `\n${cores} x ${cpu}, Node ${node}, SQLite ${sqlite}; before: ${noises[0]}; after: ${noises[1]}`
}
