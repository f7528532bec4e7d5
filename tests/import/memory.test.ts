import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { newFolder } from './save-list.ts'

const root = resolve(import.meta.dirname, '../..')
const MIB = 1024 * 1024
const manifest = z.object({ scripts: z.object({ import: z.string() }) })
const reportPeak = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))"

/** A list of so many customers, each with a number of its own, written piece by piece. */
function writeList(path: string, records: number): void {
  const file = openSync(path, 'w')
  writeSync(file, '姓名,手机号码,意向级别,登记日期,备注\n')
  for (let from = 0; from < records; from += 10_000) {
    const rows = Array.from({ length: Math.min(10_000, records - from) }, (_, place) => {
      const number = String(13_000_000_000 + (from + place) * 7)
      return `客户${from + place},${number},A,2026-11-02,"备注 ${from + place}\n第二行"\n`
    })
    writeSync(file, rows.join(''))
  }
  closeSync(file)
}

/** Peak of the memory of a process and those it starts, in MiB. */
async function peakOf(args: readonly string[]): Promise<number> {
  const preload = `--import=data:text/javascript,${encodeURIComponent(reportPeak)}`
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NODE_OPTIONS: preload } })
  const [said] = await Promise.all([text(child.stderr), text(child.stdout), once(child, 'exit')])
  expect(child.exitCode, said).toBe(0)
  const kilobytes = [...said.matchAll(/peak (\d+)/g)].map(([, peak]) => Number(peak))
  return (Math.max(...kilobytes) * 1024) / MIB
}

/** What `npm run import` starts, its memory flags included. */
function npmRunImport(): readonly string[] {
  const { scripts } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  return scripts.import.split(' ').slice(1)
}

test('R77 a million records are read in less than 300 MB', async () => {
  const path = join(newFolder(), 'list.csv')
  writeList(path, 1_000_000)
  const read = `
    import { openList } from './main/server/import/open-list.ts'
    let count = 0
    for await (const { records } of (await openList(${JSON.stringify(path)})).batches()) count += records.length
    if (count !== 1_000_000) throw new Error('read ' + count)`
  expect(await peakOf(['--input-type=module', '--eval', read])).toBeLessThan(300)
})

test('R77 an import stays below 450 MB however long the list', async () => {
  const folder = newFolder()
  const path = join(folder, 'list.csv')
  writeList(path, 40_000)
  const data = join(folder, 'book')
  expect(await peakOf([...npmRunImport(), path, '--data', data])).toBeLessThan(450)
})
