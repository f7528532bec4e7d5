import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeShop, type Shop } from '#tests/builders/make-shop.ts'
import { runList, shelve } from './run-list.ts'
import { saveList } from './save-list.ts'

let shop: Shop
beforeEach(async () => {
  shop = await makeShop()
})
afterEach(() => shop.close())

describe('R33 whose the new cards are', () => {
  const names = ['一', '二', '三', '四', '五']
  const fresh = ['姓名,电话', ...names.map((name, at) => `客户${name},1380000000${at}`)].join('\n')

  test('a list is dealt to people in turn, and stands in their queues today', async () => {
    await runList(shop, fresh, { dealTo: [shop.ids.li, shop.ids.wu] })
    const namesOf = async (who: 'li' | 'wu') => {
      const { rows } = await (await shop.as(who)).queue.list({})
      return rows.map(({ name }) => name).toSorted()
    }
    expect(await namesOf('li')).toEqual(['客户一', '客户三', '客户五'].toSorted())
    expect(await namesOf('wu')).toEqual(['客户二', '客户四'].toSorted())
  })

  test('R46 nobody is given a card who has left, sells nothing or is out of the importer’s reach', async () => {
    const owner = await shop.as('owner')
    await owner.user.update({ changeId: shop.host.clock.newId(), userId: shop.ids.zhao, isActive: false })
    const to = (who: 'zhao' | 'sun') => runList(shop, fresh, { dealTo: [shop.ids.li, shop.ids[who]] })
    await expect(to('zhao')).rejects.toMatchObject({ data: { faults: [{ kind: 'assignee-left' }] } })
    await expect(to('sun')).rejects.toMatchObject({ data: { faults: [{ kind: 'assignee-sells-nothing' }] } })

    const wang = await shop.as('wang')
    const file = {
      fileId: shelve(shop, saveList('list.csv', fresh), shop.ids.wang),
      fileName: 'list.csv',
    }
    const { mapping } = await wang.import.look(file)
    const run = { ...file, importId: shop.host.clock.newId(), mapping, update: false, dryRun: false }
    await expect(wang.import.run({ ...run, ownerId: shop.ids.wu })).rejects.toMatchObject({
      data: { faults: [{ kind: 'assignee-out-of-reach', data: { name: '吴刚' } }] },
    })
    expect((await owner.card.list({})).total).toBe(0)
  })
})
