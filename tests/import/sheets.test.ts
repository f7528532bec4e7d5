import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { writeXlsx } from 'hucre'
import { encode } from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { openList } from '#main/server/import/open-list.ts'
import { createCsvParser } from '#main/server/import/sheet/csv-parser.ts'
import { openSheet } from '#main/server/import/sheet/open-sheet.ts'
import { saveList } from './save-list.ts'

const rows = [
  ['姓名', '手机号码', '备注'],
  ['张三', '13800138000', '家住城南\n有小孩'],
  ['𠮷田😀', '0571-31178502', '说"再考虑"，要对比, 价格'],
]

async function readRows(path: string): Promise<readonly (readonly string[])[]> {
  const read: (readonly string[])[] = []
  for await (const { records } of (await openSheet(path)).batches()) read.push(...records)
  return read
}

function delimited(delimiter: string, lineEnd: string): string {
  const quote = (cell: string) => (/[\n",;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((cells) => cells.map(quote).join(delimiter) + lineEnd).join('')
}

describe('R77 a text list is read whatever its encoding', () => {
  const text = delimited(',', '\r\n')

  test.each([
    ['gb18030', encode(text, 'gb18030')],
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), encode(text, 'utf-16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), encode(text, 'utf-16be')])],
    ['utf-16le', encode(text, 'utf-16le')],
  ])('%s (case %#)', async (encoding, content) => {
    const path = saveList('list.csv', content)
    expect((await openSheet(path)).encoding).toBe(encoding)
    expect(await readRows(path)).toEqual(rows)
  })

  test('GBK that begins with a megabyte of ASCII is told by its delimiter line, not by luck', async () => {
    const path = saveList('list.csv', encode('姓名,电话\r\n甲,13800138000\r\n', 'gbk'))
    expect(await readRows(path)).toEqual([
      ['姓名', '电话'],
      ['甲', '13800138000'],
    ])
  })
})

describe('R77 a text list is read whatever its delimiter and line ends', () => {
  const cases = [',', '\t', ';', '|'].flatMap((delimiter) =>
    ['\r\n', '\n', '\r'].map((lineEnd) => [delimiter, lineEnd] as const),
  )
  test.each(cases)('%j and %j', async (delimiter, lineEnd) => {
    expect(await readRows(saveList('list.txt', delimited(delimiter, lineEnd)))).toEqual(rows)
  })

  test('also where its last line has no end', async () => {
    expect(await readRows(saveList('list.csv', 'a,b\n1,2'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('a quote inside a field that did not begin with one is itself', async () => {
    expect(await readRows(saveList('list.csv', 'a,b\n27" TV,x\n'))).toEqual([
      ['a', 'b'],
      ['27" TV', 'x'],
    ])
  })

  test('the records do not depend on where the file was cut into pieces', () => {
    const text = delimited(',', '\r\n')
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 12 }), (cuts) => {
        const parser = createCsvParser(',')
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length]
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end))
        expect([...pieces.flatMap((piece) => parser.push(piece)), ...parser.end()]).toEqual(rows)
      }),
    )
  })
})

describe('R77 a workbook is read whatever its name says', () => {
  const cells = [
    ['姓名', '手机号码', '登记日期', '面积'],
    ['张三', 13_800_138_000, new Date(Date.UTC(2026, 10, 2)), 0.5],
    ['李四', '139 0013 9000', 46_328, -3],
  ]
  const asText = [
    ['姓名', '手机号码', '登记日期', '面积'],
    ['张三', '13800138000', '2026-11-02', '0.5'],
    ['李四', '139 0013 9000', '46328', '-3'],
  ]

  function second(bookType: 'biff8' | 'xlsx' | 'xlsb' | 'ods' | 'xlml', compression = true): Buffer {
    const workbook = utils.book_new()
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([]), '空表')
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(cells, { UTC: true }), '客户')
    return write(workbook, { type: 'buffer', bookType, compression })
  }

  test('.xlsx by one library', async () => {
    const path = saveList('list.xls', await writeXlsx({ sheets: [{ name: '客户', rows: cells }] }))
    expect((await openSheet(path)).kind).toBe('xlsx')
    expect(await readRows(path)).toEqual(asText)
  })

  test.each(['xlsx', 'biff8', 'xlsb', 'ods', 'xlml'] as const)(
    '.%s by another, behind an empty sheet',
    async (bookType) => {
      expect(await readRows(saveList('list.csv', second(bookType)))).toEqual(asText)
    },
  )

  test('.xlsx that was not packed', async () => {
    expect(await readRows(saveList('list.xlsx', second('xlsx', false)))).toEqual(asText)
  })

  test.each(['xlsx', 'biff8'] as const)(
    'a list that goes on in tabs with the same headings, in .%s; other tabs are none of it',
    async (bookType) => {
      const workbook = utils.book_new()
      const tabs = [
        [['十月'], ['姓名', '电话'], ['甲', '13800138000']],
        [
          ['姓名', '电话'],
          ['乙', '13900139000'],
          ['丙', '13700137000'],
        ],
        [
          ['车型', '价格'],
          ['UNI-V', '12'],
        ],
      ]
      for (const [place, tab] of tabs.entries())
        utils.book_append_sheet(workbook, utils.aoa_to_sheet(tab), `表${place}`)
      const list = await openList(saveList('list.xlsx', write(workbook, { type: 'buffer', bookType })))
      const read: unknown[] = []
      for await (const { records } of list.batches())
        read.push(...records.map(({ row, cells }) => [row, cells[0]]))
      expect(read).toEqual([
        [2, '甲'],
        [3, '乙'],
        [4, '丙'],
      ])
    },
  )

  test('a table in HTML that calls itself .xls', async () => {
    const html =
      '<html><meta charset="gbk"><table><tr><th>姓名</th><th>电话</th></tr><tr><td>张三</td><td>013800138000</td></tr></table></html>'
    expect(await readRows(saveList('list.xls', encode(html, 'gbk')))).toEqual([
      ['姓名', '电话'],
      ['张三', '013800138000'],
    ])
  })

  test('a csv that calls itself .xls', async () => {
    expect(await readRows(saveList('list.xls', delimited(',', '\n')))).toEqual(rows)
  })
})

test('rows count from the heading row, blank ones are left out and still counted', async () => {
  const list = await openList(
    saveList('list.csv', '客户名单,\n\n姓名,电话\n甲,13800138000\n,\n乙,13900139000\n'),
  )
  const read: number[] = []
  for await (const { records } of list.batches()) read.push(...records.map(({ row }) => row))
  expect(list.headings).toEqual(['姓名', '电话'])
  expect(read).toEqual([2, 4])
})
