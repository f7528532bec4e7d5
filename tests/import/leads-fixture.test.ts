import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { runCommand } from './command.ts'
import { newFolder } from './save-list.ts'

const file = resolve(import.meta.dirname, '../fixtures/leads-messy-gbk.csv')

const expected = z.object({
  rows: z.array(
    z.object({
      row: z.int(),
      result: z.string(),
      phone: z.string().optional(),
      of: z.int().optional(),
      why: z.string().optional(),
    }),
  ),
})
const report = expected.extend({ counts: z.record(z.string(), z.int()) })

function read<Shape extends z.ZodType>(path: string, shape: Shape): z.infer<Shape> {
  return shape.parse(JSON.parse(readFileSync(path, 'utf8')))
}

test('R28, R77 a list as shops really keep them comes in as it must, row by row, by the command line', async () => {
  const folder = newFolder()
  const data = ['--data', join(folder, 'book')]
  const wanted = read(file.replace('.csv', '.expected.json'), expected)

  const dry = await runCommand('import', file, ...data, '--dry-run', '--json', join(folder, 'dry.json'))
  const first = await runCommand('import', file, ...data, '--json', join(folder, 'first.json'))
  const again = await runCommand('import', file, ...data, '--json', join(folder, 'again.json'))
  const update = await runCommand('import', file, ...data, '--update', '--json', join(folder, 'update.json'))

  const { rows, counts } = read(join(folder, 'first.json'), report)
  expect(rows).toEqual(wanted.rows)
  expect(counts).toEqual({
    created: 519,
    updated: 0,
    same: 0,
    rejected: 40,
    'duplicate-in-file': 41,
    'duplicate-in-book': 0,
  })
  expect(read(join(folder, 'dry.json'), report)).toEqual({ rows, counts })
  expect(read(join(folder, 'again.json'), report).counts).toMatchObject({
    created: 0,
    'duplicate-in-book': 519,
  })
  expect(read(join(folder, 'update.json'), report).counts).toMatchObject({
    created: 0,
    updated: 0,
    same: 519,
  })
  expect([dry, first, again, update].map(({ code }) => code)).toEqual([1, 1, 1, 1])
  expect(first.out).toContain('新建 519')
})
