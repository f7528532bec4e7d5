import { utils, write } from '@e965/xlsx'
import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { openList } from '#main/server/import/open-list.ts'
import { SheetFailure } from '#main/server/import/sheet/sheet-failure.ts'
import { fileFaultText } from '#main/server/texts/file-faults.ts'
import { saveList } from './save-list.ts'

const rows = Array.from({ length: 200 }, (_, row) => [`客户${row}`, `138${String(row).padStart(8, '0')}`])

/** Opens and reads to the end, as an import does. */
async function failureOf(path: string): Promise<string> {
  try {
    for await (const { records } of (await openList(path)).batches()) expect(records).toBeDefined()
    return 'none'
  } catch (error) {
    if (!(error instanceof SheetFailure)) throw error
    return error.kind
  }
}

function oldWorkbook(): Buffer {
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), '客户')
  return write(workbook, { type: 'buffer', bookType: 'biff8' })
}

/** Makes the record behind the first BOF a FILEPASS, as a locked .xls has it. */
function lockedOldWorkbook(): Buffer {
  const bytes = oldWorkbook()
  const bof = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]))
  bytes.writeUInt16LE(0x2f, bof + 20)
  return bytes
}

describe('a file that is no list says what it is', () => {
  test.each([
    ['file-empty', () => ''],
    ['file-no-rows', () => '\n\n\n'],
    ['file-not-a-table', () => '%PDF-1.7\n%âãÏÓ\n'],
    ['file-not-a-table', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['file-unclosed-quote', () => `姓名,电话\n"张三,13800138000\n${'李四,13900139000\n'.repeat(5)}`],
    ['file-password', () => lockedOldWorkbook()],
    ['file-truncated', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ])('%s (case %#)', async (kind, content) => {
    expect(await failureOf(saveList('list.xls', content()))).toBe(kind)
  })

  test('file-truncated, wherever an .xlsx was cut off', async () => {
    const whole = await writeXlsx({ sheets: [{ name: '客户', rows }] })
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      expect(await failureOf(saveList('list.xlsx', cut))).toBe('file-truncated')
    }
  })

  test('file-truncated, where the middle of an .xlsx is damaged', async () => {
    const whole = Buffer.from(await writeXlsx({ sheets: [{ name: '客户', rows }] }))
    const sheet = whole.indexOf('xl/worksheets/sheet1.xml')
    whole.fill(0xff, sheet + 60, sheet + 200)
    expect(await failureOf(saveList('list.xlsx', whole))).toBe('file-truncated')
  })

  test('file-password, where an .xlsx is locked', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: '客户', rows }],
      encryption: { password: '8888', spinCount: 1000 },
    })
    expect(await failureOf(saveList('list.xlsx', locked))).toBe('file-password')
  })

  test('file-missing, where there is none', async () => {
    expect(await failureOf('/nowhere/list.csv')).toBe('file-missing')
  })

  test('each in both languages, with a way out', () => {
    const kinds = [
      'file-empty',
      'file-truncated',
      'file-password',
      'file-not-a-table',
      'file-unclosed-quote',
      'file-no-rows',
      'file-missing',
      'file-unreadable',
      'file-too-large',
    ]
    for (const kind of kinds) {
      const fault = { kind, data: { fileName: 'a.csv', row: 3, what: 'PDF' } }
      expect(fileFaultText(fault, 'zh')).toMatch(/[请。]/)
      expect(fileFaultText(fault, 'en').length).toBeGreaterThan(30)
    }
  })
})
