import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { runList, shelve, watchToEnd } from './run-list.ts'
import { saveList } from './save-list.ts'

let shop: Shop
let owner: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  owner = await shop.as('owner')
})
afterEach(() => shop.close())

const known = '姓名,电话\n张三,13800138000\n'
const list = '姓名,电话\n李四,13900139000\n张三丰,138 0013 8000\n李四嫂,139-0013-9000\n坏,1391234567\n'

async function sheetOf(importId: string, what: 'rejected' | 'duplicates'): Promise<string> {
  const { fileId } = await owner.export.start({ what, format: 'csv', importId })
  return readFileSync(shop.host.files.find(fileId, shop.ownerId)?.path ?? '', 'utf8').replace(/^\uFEFF/, '')
}

describe('R77 rows whose number was there already', () => {
  test('are listed with the earlier row, or with the card and the way to it, in a dry run too', async () => {
    await runList(shop, known, { ownerId: shop.ids.li })
    for (const dryRun of [true, false]) {
      const { end } = await runList(shop, list, { dryRun })
      expect(end.duplicates).toEqual([
        {
          row: 3,
          of: null,
          cells: ['张三丰', '138 0013 8000'],
          card: { cardId: expect.any(String), number: 'A-26-0001', name: '张三', ownerName: '李晓燕' },
        },
        { row: 4, of: 2, cells: ['李四嫂', '139-0013-9000'], card: null },
      ])
    }
  })

  test('come back as the same sheet with 原因, apart from what was refused', async () => {
    await runList(shop, known, { ownerId: shop.ids.li })
    const { importId } = await runList(shop, list)
    expect((await sheetOf(importId, 'duplicates')).trim().split('\r\n')).toEqual([
      '姓名,电话,原因',
      '张三丰,138 0013 8000,已经有卡：A-26-0001 张三，李晓燕在跟，没有动它。',
      '李四嫂,139-0013-9000,和第 2 行是同一个号码，只取第 2 行。',
    ])
    expect((await sheetOf(importId, 'rejected')).trim().split('\r\n')).toEqual([
      '姓名,电话,原因',
      '坏,1391234567,电话：手机号应为11位，现在是10位：1391234567。请核对补全。',
    ])
  })

  test('R46 tell whose card it is, but no name and no way to it where the importer may not open it', async () => {
    await runList(shop, known, { ownerId: shop.ids.wu })
    const wang = await shop.as('wang')
    const file = { fileId: shelve(shop, saveList('list.csv', list), shop.ids.wang), fileName: 'list.csv' }
    const importId = shop.host.clock.newId()
    const { mapping } = await wang.import.look(file)
    await wang.import.run({ ...file, importId, mapping, update: false, dryRun: true, ownerId: null })
    const { duplicates } = await watchToEnd(wang, importId)
    expect(duplicates?.[0]?.card).toEqual({
      cardId: null,
      number: 'A-26-0001',
      name: null,
      ownerName: '吴刚',
    })
  })
})
