import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { type SheetFormat, writeSheet } from '#main/server/export/write-sheet.ts'
import { openSheet } from '#main/server/import/sheet/open-sheet.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
afterAll(() => rmSync(folder, { recursive: true }))

const headings = ['姓名', '手机号码', '备注']
const nasty = fc.constantFrom(
  '=HYPERLINK("http://x","点我")',
  "'=1+1",
  '+8613800138000',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '＝1',
  "'",
  "''=",
  '_x0041_',
  '_x005F_x0041_',
  'a"b',
  '"',
  'a,b;c\td|e',
  'a\r\nb\nc\rd',
  '𠮷野家',
  '😀👨‍👩‍👧',
  ' 前后 ',
  '<b>&amp;</b>',
  "'; DROP TABLE card; --",
  '1.39E+10',
  '00123',
)
const anyText = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\u0000'))
const row = fc.tuple(fc.constant('甲'), fc.oneof(nasty, anyText), fc.oneof(nasty, anyText))

async function roundTrip(
  format: SheetFormat,
  rows: readonly (readonly string[])[],
): Promise<readonly (readonly string[])[]> {
  const path = join(folder, `list.${format}`)
  async function* given(): AsyncGenerator<readonly string[]> {
    yield* rows
  }
  await writeSheet({ path, format, headings, rows: given() })
  const read: (readonly string[])[] = []
  for await (const batch of (await openSheet(path)).batches()) read.push(...batch.records)
  return read
}

describe.each(['csv', 'xlsx'] as const)('an exported %s', (format) => {
  test('reads back as it was, whatever stood in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        expect(await roundTrip(format, rows)).toEqual([headings, ...rows])
      }),
      { numRuns: 60 },
    )
  })
})
