import { readFileSync } from 'node:fs'
import { encode } from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSheet } from '#main/server/import/sheet/open-sheet.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { makeShop, type Shop, type Staff } from '#tests/builders/make-shop.ts'
import { runList } from '#tests/import/run-list.ts'

let shop: Shop
beforeEach(async () => {
  shop = await makeShop()
})
afterEach(() => shop.close())

const list = '姓名,电话,意向级别,备注\n张三,13800138000,A,=1+1\n李四,13900139000,B,\n'

type Wanted = Pick<Inputs['export']['start'], 'what' | 'format' | 'importId'>

interface Exported {
  readonly fileName: string
  readonly rows: number
  readonly path: string
  readonly encoding: string | null
  readonly records: readonly (readonly string[])[]
}

async function exportAs(who: Staff | 'owner', wanted: Wanted): Promise<Exported> {
  const { fileId, fileName, rows } = await (await shop.as(who)).export.start(wanted)
  const viewerId = who === 'owner' ? shop.ownerId : shop.ids[who]
  const path = shop.host.files.find(fileId, viewerId)?.path ?? ''
  const sheet = await openSheet(path)
  const records: (readonly string[])[] = []
  for await (const batch of sheet.batches()) records.push(...batch.records)
  return { fileName, rows, path, encoding: sheet.encoding, records }
}

describe('cards go out', () => {
  test('with a mark for Excel, numbers as text and nothing to calculate', async () => {
    await runList(shop, list)
    const { fileName, rows, path } = await exportAs('owner', { what: 'cards', format: 'csv' })
    const text = readFileSync(path, 'utf8')
    expect({ fileName, rows }).toEqual({ fileName: '意向客户-2026-11-22.csv', rows: 2 })
    expect(text.startsWith('\uFEFF编号,姓名,电话')).toBe(true)
    expect(text).toContain("'=1+1")
    expect(text).toMatch(/张三,138 0013 8000,/)
  })

  test('as a workbook too', async () => {
    await runList(shop, list)
    const { records } = await exportAs('owner', { what: 'cards', format: 'xlsx' })
    expect(records[1]?.slice(0, 3)).toEqual(['A-26-0001', '张三', '138 0013 8000'])
    expect(records[1]).toContain('=1+1')
  })

  test('R46 only those in reach, numbers masked for who may not see them', async () => {
    await runList(shop, list, { ownerId: shop.ids.li })
    await runList(shop, '姓名,电话\n王五,13700137000\n', { ownerId: shop.ids.wu })
    const team = await exportAs('wang', { what: 'cards', format: 'csv' })
    expect(team.records.slice(1).map((cells) => cells[1])).toEqual(['张三', '李四'])
    const clerk = await exportAs('sun', { what: 'cards', format: 'csv' })
    expect(clerk.records.slice(1).map((cells) => cells[2])).toEqual([
      '138****8000',
      '139****9000',
      '137****7000',
    ])
    await expect((await shop.as('li')).export.start({ what: 'cards', format: 'csv' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  test('R47 and it is noted who took them', async () => {
    await runList(shop, list)
    await exportAs('chen', { what: 'cards', format: 'csv' })
    const log = await shop.host.store.db
      .selectFrom('exportLog')
      .select(['what', 'rows', 'madeBy', 'filter'])
      .execute()
    expect(log).toEqual([
      { what: 'cards', rows: 2, madeBy: shop.ids.chen, filter: '{"scope":"all","format":"csv"}' },
    ])
  })
})

describe('R77 rejected records come back as the same sheet', () => {
  const rejected =
    '姓名,号码,登记日期\n甲,1.39E+10,\n乙,13800138000,\n丙,13900139000,2026-02-30\n丁,13700137000,,多出来的\n'

  test('with 原因, in the encoding and with the delimiter it came in', async () => {
    const { importId } = await runList(shop, encode(rejected.replaceAll(',', '\t'), 'gb18030'))
    const { encoding, records, rows, fileName, path } = await exportAs('owner', {
      what: 'rejected',
      format: 'csv',
      importId,
    })
    expect({ encoding, rows, fileName }).toEqual({
      encoding: 'gb18030',
      rows: 3,
      fileName: 'list-未导入.csv',
    })
    expect(readFileSync(path).includes(encode('姓名\t号码', 'gb18030'))).toBe(true)
    expect(records).toEqual([
      ['姓名', '号码', '登记日期', '原因'],
      ['甲', '1.39E+10', '', expect.stringContaining('号码：“1.39E+10”是 Excel 改成的科学计数')],
      ['丙', '13900139000', '2026-02-30', '登记日期：“2026-02-30”不是能认出的日期。请写成 2026-11-02 这样。'],
      [
        '丁',
        '13700137000',
        '',
        '第 4 列没有表头，却有内容“多出来的”。请给这一列加上表头，或删掉这一格。',
        '多出来的',
      ],
    ])
  })

  test('R46 to who brought the list or sees the whole shop, and to nobody else', async () => {
    const { importId } = await runList(shop, rejected)
    const wanted = { what: 'rejected', format: 'csv', importId } as const
    expect((await exportAs('chen', wanted)).rows).toBe(3)
    for (const who of ['wang', 'sun'] as const)
      await expect((await shop.as(who)).export.start(wanted)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test('and once corrected they go in, 原因 left aside', async () => {
    const { importId } = await runList(shop, rejected)
    const { path } = await exportAs('owner', { what: 'rejected', format: 'csv', importId })
    const corrected = readFileSync(path, 'utf8')
      .replace('1.39E+10', '13600136000')
      .replace('2026-02-30', '2026-02-28')
      .replace(',多出来的', '')
    const { end } = await runList(shop, corrected)
    expect(end.counts).toMatchObject({ created: 3, rejected: 0 })
  })
})

test('visits go out with their card, outcome and seconds', async () => {
  await runList(shop, list, { ownerId: shop.ids.li })
  const owner = await shop.as('owner')
  const [card] = (await owner.card.list({ sort: 'number' })).rows
  const li = await shop.as('li')
  const ids = { changeId: shop.host.clock.newId(), visitId: shop.host.clock.newId(), cardId: card?.id ?? '' }
  await li.visit.save({
    ...ids,
    visit: {
      ...{
        outcome: 'no-answer',
        occurredAt: null,
        seconds: null,
        grade: null,
        impression: null,
        content: '没人接',
      },
      ...{ bottleneck: null, next: null },
    },
  })
  const { records, rows } = await exportAs('owner', { what: 'visits', format: 'csv' })
  expect(rows).toBe(1)
  expect(records[1]).toEqual(
    expect.arrayContaining(['2026-11-22', '10:42', 'A-26-0001', '张三', '李晓燕', '没人接']),
  )
  expect(records[0]?.[0]).toBe('日期')
})
