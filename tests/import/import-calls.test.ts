import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeShop, type Shop } from '#tests/builders/make-shop.ts'
import { runList, shelve, watchToEnd } from './run-list.ts'
import { saveList } from './save-list.ts'

let shop: Shop
beforeEach(async () => {
  shop = await makeShop()
})
afterEach(() => shop.close())

const list =
  '姓名,手机号码,意向级别,登记日期,备注,微信昵称\n张三,138 0013 8000,A,2026-11-02,爱车,三哥\n李四,0571-31178502,,2026/11/3,,\n'

async function countCards(): Promise<number> {
  const { total } = await (await shop.as('owner')).card.list({})
  return total
}

describe('R77 a list on its way in', () => {
  test('is looked at first: encoding, columns with samples, a guessed mapping and what it may be', async () => {
    const owner = await shop.as('owner')
    const look = await owner.import.look({
      fileId: shelve(shop, saveList('list.csv', list)),
      fileName: 'list.csv',
    })
    expect(look).toMatchObject({ kind: 'csv', encoding: 'utf-8', remembered: false })
    expect(look.columns[1]).toEqual({
      index: 1,
      heading: '手机号码',
      samples: ['138 0013 8000', '0571-31178502'],
    })
    expect(look.mapping.columns).toContainEqual({ column: 5, field: 'fact:微信昵称' })
    const choices = look.fields.map(({ field }) => field)
    expect(choices).toEqual(expect.arrayContaining(look.mapping.columns.map(({ field }) => field)))
  })

  test('a dry run counts and writes nothing', async () => {
    const { end } = await runList(shop, list, { dryRun: true })
    expect(end).toMatchObject({ phase: 'done', rows: 2, counts: { created: 2, rejected: 0 } })
    expect(await countCards()).toBe(0)
    expect(await (await shop.as('owner')).import.list()).toEqual([])
  })

  test('a dry run shows what is wrong with the first rejected rows', async () => {
    const { end } = await runList(shop, '姓名,电话\n张三,1.39E+10\n李四,\n', { dryRun: true })
    expect(end.rejected).toEqual([
      { row: 2, why: 'scientific', heading: '电话', typed: '1.39E+10', cells: ['张三', '1.39E+10'] },
      { row: 3, why: 'empty', heading: '电话', cells: ['李四', ''] },
    ])
  })

  test('its cards are made with number, grade, date and facts, and are due by their grade', async () => {
    const { end } = await runList(shop, list)
    expect(end).toMatchObject({ phase: 'done', counts: { created: 2 } })
    const owner = await shop.as('owner')
    const { rows } = await owner.card.list({ sort: 'number' })
    expect(rows.map(({ number, name, grade }) => [number, name, grade])).toEqual([
      ['A-26-0001', '张三', 'A'],
      ['A-26-0002', '李四', null],
    ])
    const card = await owner.card.get({ id: rows[0]?.id ?? '' })
    expect(card).toMatchObject({
      createdAt: '2026-11-01T16:00:00.000Z',
      facts: { remark: '爱车', 微信昵称: '三哥' },
    })
    expect(card.phones.map(({ e164 }) => e164)).toEqual(['+8613800138000'])
    expect(card.course).toMatchObject({
      stage: 'graded',
      dueOn: '2026-11-09',
      anchorAt: '2026-11-01T16:00:00.000Z',
    })
    expect(
      (await owner.search.find({ text: '三哥' })).length + (await owner.search.find({ text: '张三' })).length,
    ).toBeGreaterThan(0)
  })

  test('the mapping that was used is remembered for the same headings', async () => {
    const { look } = await runList(shop, list)
    const mapping = { ...look.mapping, columns: look.mapping.columns.filter(({ column }) => column !== 5) }
    await runList(shop, list, { mapping })
    const again = await runList(shop, list)
    expect(again.look).toMatchObject({ remembered: true, mapping })
  })

  test('the next hand-made card takes the number behind the last imported one', async () => {
    await runList(shop, list)
    const owner = await shop.as('owner')
    const ids = { changeId: shop.host.clock.newId(), cardId: shop.host.clock.newId() }
    const made = await owner.card.create({
      ...ids,
      name: '王五',
      phones: [{ typed: '13700137000' }],
      grade: null,
      source: null,
      facts: {},
    })
    expect(made.number).toBe('A-26-0003')
  })
})

describe('R77 a list that comes again', () => {
  test('changes nothing without --update: known numbers are counted apart', async () => {
    await runList(shop, list)
    const { end } = await runList(shop, `${list}王五,13700137000,,,,\n王五,137-0013-7000,,,,\n`)
    expect(end.counts).toMatchObject({
      created: 1,
      'duplicate-in-book': 2,
      'duplicate-in-file': 1,
      same: 0,
      updated: 0,
    })
  })

  test('with updating says the same, or what it brought up to date; an empty cell empties nothing', async () => {
    await runList(shop, list)
    const { end } = await runList(
      shop,
      list.replace('爱车', '已付定金').replace('A,', 'H,').replace('三哥', ''),
      { update: true },
    )
    expect(end.counts).toMatchObject({ created: 0, updated: 1, same: 1 })
    const owner = await shop.as('owner')
    const [row] = (await owner.card.list({ sort: 'number' })).rows
    const card = await owner.card.get({ id: row?.id ?? '' })
    expect(card.facts).toEqual({ remark: '已付定金', 微信昵称: '三哥' })
    expect(card.course.grade?.code).toBe('H')
    expect(card.course.dueOn).toBe('2026-11-04')
  })

  test('R80 somebody who is changing the same field of a card meanwhile is told, and told again when it is undone', async () => {
    await runList(shop, list)
    const owner = await shop.as('owner')
    const [row] = (await owner.card.list({ sort: 'number' })).rows
    const cardId = row?.id ?? ''
    const edit = (version: number, facts: object) =>
      owner.card.edit({ changeId: shop.host.clock.newId(), cardId, version, ...{ facts: { ...facts } } })
    const { version: before } = await owner.card.get({ id: cardId })
    shop.passMinutes(1)
    const second = list.replace('爱车', '已付定金').replace('三哥', '三爷')
    const { importId } = await runList(shop, second, { update: true })
    const stale = {
      code: 'STALE',
      data: { noun: 'card', changedBy: '林老板', changedAt: '2026-11-22T02:43:00.000Z' },
    }
    await expect(edit(before, { remark: '再约' })).rejects.toMatchObject(stale)
    const { version, facts } = await owner.card.get({ id: cardId })
    expect(version).toBeGreaterThan(before)
    expect(facts).toMatchObject({ remark: '已付定金' })
    const { version: mine } = await edit(version, { plate: '浙A12345' })

    await owner.import.undo({ changeId: shop.host.clock.newId(), importId })
    await expect(edit(mine, { remark: '再约' })).rejects.toMatchObject({ code: 'STALE' })
    expect((await owner.card.get({ id: cardId })).facts).toMatchObject({ remark: '爱车', plate: '浙A12345' })
  })

  test('R77 the list that made a card can be taken back after the list that updated it was', async () => {
    const first = await runList(shop, list)
    const second = await runList(shop, list.replace('爱车', '已付定金'), { update: true })
    const owner = await shop.as('owner')
    for (const { importId } of [second, first]) {
      await owner.import.undo({ changeId: shop.host.clock.newId(), importId })
    }
    expect(await countCards()).toBe(0)
  })

  test('R46 with updating leaves cards alone that the importer cannot reach', async () => {
    await runList(shop, list, { ownerId: shop.ids.wu })
    const wang = await shop.as('wang')
    const importId = shop.host.clock.newId()
    const file = {
      fileId: shelve(shop, saveList('list.csv', list.replace('张三', '改名')), shop.ids.wang),
      fileName: 'list.csv',
    }
    const { mapping } = await wang.import.look(file)
    await wang.import.run({ ...file, importId, mapping, update: true, dryRun: false, ownerId: null })
    const end = await watchToEnd(wang, importId)
    expect(end.counts).toMatchObject({ updated: 0, same: 0, 'duplicate-in-book': 2 })
  })
})

test('a number whose owner asked not to be called stays refused when a list brings it again (decision 10)', async () => {
  await runList(shop, list)
  const owner = await shop.as('owner')
  const [row] = (await owner.card.list({ sort: 'number' })).rows
  const ids = { changeId: shop.host.clock.newId(), visitId: shop.host.clock.newId(), cardId: row?.id ?? '' }
  const said = {
    occurredAt: null,
    seconds: 30,
    grade: 'C',
    impression: null,
    content: '别再打了',
    bottleneck: null,
  }
  const { phones } = await owner.card.get({ id: ids.cardId })
  const close = {
    status: 'stopped',
    reason: '要求勿扰',
    what: null,
    orderedOn: null,
    deliveryOn: null,
  } as const
  const phoneId = phones[0]?.id ?? null
  await owner.visit.save({ ...ids, visit: { ...said, outcome: 'do-not-call', next: null, phoneId, close } })
  await owner.card.bin({ changeId: shop.host.clock.newId(), cardId: ids.cardId, why: '删除' })

  expect((await runList(shop, list)).end.counts).toMatchObject({ created: 1, 'duplicate-in-book': 1 })
  const again = (await owner.card.list({ sort: 'number' })).rows.find(({ name }) => name === '张三')
  const card = await owner.card.get({ id: again?.id ?? '' })
  expect(card.phones.map(({ state }) => state)).toEqual(['refused'])
})

describe('R77 an import is undone', () => {
  test('its cards are gone, from lists, search and numbers', async () => {
    const { importId } = await runList(shop, list)
    const owner = await shop.as('owner')
    const undone = await owner.import.undo({ changeId: shop.host.clock.newId(), importId })
    expect(undone).toEqual({ removed: 2, restored: 0, kept: [] })
    expect(await countCards()).toBe(0)
    expect(await owner.search.find({ text: '张三' })).toEqual([])
    expect(await owner.import.list()).toMatchObject([{ importId, state: 'undone', counts: { created: 2 } }])
    const again = await runList(shop, list)
    expect(again.end.counts).toMatchObject({ created: 2 })
  })

  test('updates are reversed, the grade too', async () => {
    await runList(shop, list)
    const second = list
      .replace('张三', '张三丰')
      .replace('爱车', '已付定金')
      .replace('A,', 'H,')
      .replace('138 0013 8000', '13800138000/13600136000')
    const { importId } = await runList(shop, second, { update: true })
    const owner = await shop.as('owner')
    expect(await owner.import.undo({ changeId: shop.host.clock.newId(), importId })).toEqual({
      removed: 0,
      restored: 1,
      kept: [],
    })
    const [row] = (await owner.card.list({ sort: 'number' })).rows
    const card = await owner.card.get({ id: row?.id ?? '' })
    expect(card).toMatchObject({ name: '张三', facts: { remark: '爱车' }, course: { grade: { code: 'A' } } })
    expect(card.phones.map(({ e164 }) => e164)).toEqual(['+8613800138000'])
  })

  test('R77 a card that had no grade has none again, and is due as a new customer', async () => {
    await runList(shop, list)
    const owner = await shop.as('owner')
    const lisi = async () => {
      const row = (await owner.card.list({ sort: 'number' })).rows.find(({ name }) => name === '李四')
      return await owner.card.get({ id: row?.id ?? '' })
    }
    const before = await lisi()
    expect(before.course.grade).toBeNull()
    const { importId } = await runList(shop, list.replace('31178502,,', '31178502,B,'), { update: true })
    expect((await lisi()).course.grade?.code).toBe('B')
    shop.passMinutes(5)
    const undone = await owner.import.undo({ changeId: shop.host.clock.newId(), importId })
    expect(undone).toEqual({ removed: 0, restored: 1, kept: [] })
    expect((await lisi()).course).toEqual(before.course)
  })

  test('a card somebody has worked on since stays and is listed', async () => {
    const { importId } = await runList(shop, list)
    const owner = await shop.as('owner')
    const [row] = (await owner.card.list({ sort: 'number' })).rows
    const cardId = row?.id ?? ''
    await owner.card.star({ changeId: shop.host.clock.newId(), cardId, isStarred: true })
    const { removed, kept } = await owner.import.undo({ changeId: shop.host.clock.newId(), importId })
    expect({ removed, kept }).toEqual({ removed: 1, kept: [{ cardId, number: 'A-26-0001', name: '张三' }] })
  })

  test('an updated field somebody has changed since keeps the card as it is', async () => {
    await runList(shop, list)
    const { importId } = await runList(shop, list.replace('爱车', '已付定金'), { update: true })
    const owner = await shop.as('owner')
    const [row] = (await owner.card.list({ sort: 'number' })).rows
    const { id, version } = await owner.card.get({ id: row?.id ?? '' })
    await owner.card.edit({
      changeId: shop.host.clock.newId(),
      cardId: id,
      version,
      facts: { remark: '退了定金' },
    })
    const undone = await owner.import.undo({ changeId: shop.host.clock.newId(), importId })
    expect(undone).toMatchObject({ restored: 0, kept: [{ cardId: id }] })
    expect((await owner.card.get({ id })).facts).toMatchObject({ remark: '退了定金' })
  })

  test('is a right of the heads', async () => {
    const { importId } = await runList(shop, list)
    const wang = await shop.as('wang')
    await expect(wang.import.undo({ changeId: shop.host.clock.newId(), importId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})

describe('an import is stopped', () => {
  test('and what was written is taken back', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `客户${row},${13_000_000_000 + row}`)
    const owner = await shop.as('owner')
    const file = {
      fileId: shelve(shop, saveList('list.csv', `姓名,电话\n${rows.join('\n')}\n`)),
      fileName: 'list.csv',
    }
    const { mapping } = await owner.import.look(file)
    const importId = shop.host.clock.newId()
    await owner.import.run({ ...file, importId, mapping, update: false, dryRun: false, ownerId: null })
    for await (const { phase, rows: done } of await owner.import.watch({ importId })) {
      if (phase === 'writing' && done > 0) break
    }
    expect(await countCards()).toBeGreaterThan(0)
    await owner.import.cancel({ importId })
    expect(await countCards()).toBe(0)
    expect(await owner.import.list()).toMatchObject([{ importId, state: 'cancelled' }])
  })
})

describe('an import is refused', () => {
  test('where a column is mapped twice, with both names', async () => {
    const owner = await shop.as('owner')
    const file = { fileId: shelve(shop, saveList('list.csv', list)), fileName: 'list.csv' }
    const columns = [
      { column: 1, field: 'phone' },
      { column: 1, field: 'name' },
    ]
    const run = { ...file, importId: shop.host.clock.newId(), update: false, dryRun: true, ownerId: null }
    await expect(owner.import.run({ ...run, mapping: { columns, identity: 'phone' } })).rejects.toMatchObject(
      {
        code: 'REFUSED',
        data: {
          faults: [
            { kind: 'column-mapped-twice', data: { heading: '手机号码', first: 'phone', second: 'name' } },
          ],
        },
      },
    )
  })

  test('where the file cannot be read, with its own reason', async () => {
    const owner = await shop.as('owner')
    const look = owner.import.look({ fileId: shelve(shop, saveList('list.csv', '')), fileName: 'list.csv' })
    await expect(look).rejects.toMatchObject({ code: 'REFUSED', data: { faults: [{ kind: 'file-empty' }] } })
  })

  test('where somebody else has put the file there', async () => {
    const wang = await shop.as('wang')
    const look = wang.import.look({ fileId: shelve(shop, saveList('list.csv', list)), fileName: 'list.csv' })
    await expect(look).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('R46 where the role may not import', async () => {
    const li = await shop.as('li')
    await expect(li.import.list()).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
