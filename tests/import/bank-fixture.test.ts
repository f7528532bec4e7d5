import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMappingFile } from '#main/server/import/mapping-file.ts'
import { openList } from '#main/server/import/open-list.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import { makeShop, type Shop } from '#tests/builders/make-shop.ts'
import { type ListRun, runFile } from './run-list.ts'

const file = resolve(import.meta.dirname, '../fixtures/bank-telemarketing.csv')

let shop: Shop
let mapping: Mapping
let first: ListRun

beforeAll(async () => {
  shop = await makeShop()
  mapping = await readMappingFile(file.replace('.csv', '.mapping.json'), (await openList(file)).headings)
  first = await runFile(shop, file, { mapping })
})
afterAll(() => shop.close())

describe('R77, R78 45,211 real contacts, told apart by customer number', () => {
  test('are all created', () => {
    expect(first.end).toMatchObject({ phase: 'done', rows: 45_211 })
    expect(first.end.counts).toMatchObject({ created: 45_211, rejected: 0, 'duplicate-in-file': 0 })
  })

  test('have one visit each on a day between May 2008 and November 2010, the year from their order', async () => {
    const { db } = shop.host.store
    const days = await db
      .selectFrom('visit')
      .select(({ fn }) => [fn.min('day').as('first'), fn.max('day').as('last'), fn.countAll().as('count')])
      .executeTakeFirst()
    expect(days).toEqual({ first: '2008-05-05', last: '2010-11-17', count: 45_211 })
    const in2009 = db
      .selectFrom('visit')
      .select('id')
      .where('day', '>=', '2009-01-01')
      .where('day', '<', '2010-01-01')
    expect(await in2009.execute()).toHaveLength(14_862)
  })

  test('keep seconds, precision, earlier contacts and what else the list says', async () => {
    const owner = await shop.as('owner')
    const [found] = await owner.search.find({ text: '45209' })
    const card = await owner.card.get({ id: found?.cardId ?? '' })
    expect(card.customerNumbers).toEqual([{ source: 'bank-telemarketing', number: '45209' }])
    expect(card.facts).toMatchObject({ age: 72, occupation: 'retired', balance: '5715', earlierContacts: 4 })
    expect(card.visits).toHaveLength(1)
    expect(card.visits[0]).toMatchObject({
      day: '2010-11-17',
      precision: 'day',
      seconds: 1127,
      number: 1,
      isLate: true,
    })
  })

  test('are won and out of the queue where y says yes, with the approval that was long given', async () => {
    const { db } = shop.host.store
    const won = await db
      .selectFrom('card')
      .select(['isQueued', 'dueOn'])
      .where('status', '=', 'won')
      .execute()
    const approvals = await db.selectFrom('approval').select('answer').where('kind', '=', 'won').execute()
    expect(won).toHaveLength(5289)
    expect(won.every(({ isQueued, dueOn }) => isQueued === 0 && dueOn === null)).toBe(true)
    expect(approvals.every(({ answer }) => answer === 'approved') && approvals.length).toBe(5289)
  })

  test('create nothing the second time, updating or not', async () => {
    const again = await runFile(shop, file, { mapping })
    expect(again.end.counts).toMatchObject({ created: 0, 'duplicate-in-book': 45_211 })
    const update = await runFile(shop, file, { mapping, update: true })
    expect(update.end.counts).toMatchObject({ created: 0, updated: 0, same: 45_211 })
  })
})
