import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readPhone } from '#shared/domain/phone.ts'

const expectedRows = z.object({
  rows: z.array(
    z.object({ row: z.int(), result: z.string(), phone: z.string().optional(), why: z.string().optional() }),
  ),
})

function fixture(name: string, encoding: string): string {
  return new TextDecoder(encoding).decode(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)))
}

test('R28 the 600 messy leads of a real shop’s sheet read exactly as expected, row by row', () => {
  const { rows } = expectedRows.parse(JSON.parse(fixture('leads-messy-gbk.expected.json', 'utf-8')))
  const records = Papa.parse<string[]>(fixture('leads-messy-gbk.csv', 'gb18030')).data

  const read = rows.map(({ row }) => {
    const reading = readPhone(records[row - 1]?.[1] ?? '')
    return reading.kind === 'good' ? { row, phone: reading.e164 } : { row, why: reading.why }
  })

  expect(read).toHaveLength(600)
  expect(read).toEqual(rows.map(({ row, phone, why }) => (phone ? { row, phone } : { row, why })))
})
