import { v7 as newId } from 'uuid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient, type Staff } from '#tests/builders/make-shop.ts'
import { makeCard } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'
import { runList } from '../../import/run-list.ts'

let shop: Shop
let owner: ShopClient
let pool: readonly string[]

const names = ['一', '二', '三', '四', '五', '六', '七']
const list = ['姓名,电话', ...names.map((name, at) => `客户${name},1380000000${at}`)].join('\n')

beforeEach(async () => {
  shop = await makeShop()
  owner = await shop.as('owner')
  await runList(shop, list, { ownerId: null })
  const { rows } = await owner.card.list({ filter: { pool: true }, sort: 'number' })
  pool = rows.map(({ id }) => id)
})
afterEach(() => shop.close())

type To = Parameters<ShopClient['card']['planAssign']>[0]['to']
const person = (who: Staff): To => ({ kind: 'person', userId: shop.ids[who] })
const split = (...whom: readonly Staff[]): To => ({
  kind: 'split',
  policy: 'round-robin',
  userIds: whom.map((who) => shop.ids[who]),
})

interface Act {
  readonly cardIds: readonly string[]
  readonly to: To
  readonly why?: string
}

async function assign(client: ShopClient, { cardIds, to, why = '' }: Act) {
  const { moves } = await client.card.planAssign({ which: { kind: 'cards', cardIds: [...cardIds] }, to })
  const [changeId, actId] = [newId(), newId()]
  return { actId, ...(await client.card.assign({ changeId, actId, why, moves })) }
}

async function queueOf(who: Staff): Promise<readonly string[]> {
  const { rows } = await (await shop.as(who)).queue.list({})
  return rows.map(({ name }) => name)
}

describe('R33 cards of the pool', () => {
  test('are counted apart, and go in turn to those chosen, into whose queues they come today', async () => {
    expect((await owner.card.list({ filter: { pool: true } })).total).toBe(7)
    const plan = await owner.card.planAssign({
      which: { kind: 'listed', filter: { pool: true }, sort: 'number' },
      to: split('li', 'wu'),
    })
    expect(plan).toMatchObject({
      people: [
        { name: '李晓燕', openCards: 0, gets: 4 },
        { name: '吴刚', openCards: 0, gets: 3 },
      ],
      unchanged: 0,
      left: 0,
    })
    expect(await queueOf('li')).toEqual([])

    await assign(owner, { cardIds: pool, to: split('li', 'wu') })
    expect((await queueOf('li')).toSorted()).toEqual(['客户一', '客户三', '客户五', '客户七'].toSorted())
    expect((await queueOf('wu')).toSorted()).toEqual(['客户二', '客户四', '客户六'].toSorted())
    expect((await owner.card.list({ filter: { pool: true } })).total).toBe(0)
  })

  test('all that a list shows but those left out', async () => {
    const which = { kind: 'listed', filter: { pool: true }, except: [pool[0] ?? ''] } as const
    const { moves, left } = await owner.card.planAssign({
      which: { ...which, except: [...which.except] },
      to: person('li'),
    })
    expect({ count: moves.length, left }).toEqual({ count: 6, left: 0 })
    expect(moves.map(({ cardId }) => cardId)).not.toContain(pool[0])
  })

  test('by load, whoever has less gets more', async () => {
    await assign(owner, { cardIds: pool.slice(0, 3), to: person('li') })
    const to: To = { kind: 'split', policy: 'by-load', userIds: [shop.ids.li, shop.ids.wu] }
    const plan = await owner.card.planAssign({ which: { kind: 'cards', cardIds: pool.slice(3) }, to })
    expect(plan.people.map(({ openCards, gets }) => [openCards, gets])).toEqual([
      [3, 1],
      [0, 3],
    ])
  })
})

test('R33 what somebody has among the cards that are dealt anew does not count against them', async () => {
  await assign(owner, { cardIds: pool, to: person('li') })
  const to: To = { kind: 'split', policy: 'by-load', userIds: [shop.ids.li, shop.ids.wu] }
  const plan = await owner.card.planAssign({ which: { kind: 'cards', cardIds: [...pool] }, to })
  expect({ moves: plan.moves.length, unchanged: plan.unchanged }).toEqual({ moves: 3, unchanged: 4 })
})

describe('R38 a card that changes hands', () => {
  test('keeps everything and tells whose it was, who moved it and why', async () => {
    const [cardId = ''] = pool
    await assign(owner, { cardIds: [cardId], to: person('li') })
    shop.passMinutes(1)
    await assign(owner, { cardIds: [cardId], to: person('wu'), why: '李晓燕休假' })
    const { assignments, ownerName } = await owner.card.get({ id: cardId })
    expect(ownerName).toBe('吴刚')
    expect(assignments.map(({ byName, fromName, toName, why }) => [byName, fromName, toName, why])).toEqual([
      ['林老板', '李晓燕', '吴刚', '李晓燕休假'],
      ['林老板', null, '李晓燕', ''],
    ])
  })

  test('is taken from somebody only with a reason', async () => {
    await assign(owner, { cardIds: pool, to: person('li') })
    const { moves } = await owner.card.planAssign({
      which: { kind: 'cards', cardIds: [...pool] },
      to: { kind: 'pool' },
    })
    const call = owner.card.assign({ changeId: newId(), actId: newId(), why: ' ', moves })
    expect(await faultsOf(call)).toEqual(['assign-needs-why'])
    expect(await queueOf('li')).toHaveLength(7)
    await assign(owner, { cardIds: pool, to: { kind: 'pool' }, why: '长期没有联系' })
    expect(await queueOf('li')).toEqual([])
    expect((await owner.card.list({ filter: { pool: true } })).total).toBe(7)
  })

  test('is not moved twice by two who plan at the same time', async () => {
    const which = { kind: 'cards', cardIds: [...pool] } as const
    const [first, second] = [
      await owner.card.planAssign({ which: { ...which, cardIds: [...pool] }, to: person('li') }),
      await owner.card.planAssign({ which: { ...which, cardIds: [...pool] }, to: person('wu') }),
    ]
    const send = (moves: typeof first.moves) =>
      owner.card.assign({ changeId: newId(), actId: newId(), why: '', moves })
    expect(await send(first.moves)).toEqual({ assigned: 7, skipped: 0 })
    expect(await send(second.moves)).toEqual({ assigned: 0, skipped: 7 })
    expect(await queueOf('li')).toHaveLength(7)
  })

  test('R80 sent twice it is moved once, and answered the same', async () => {
    const { moves } = await owner.card.planAssign({
      which: { kind: 'cards', cardIds: [...pool] },
      to: person('li'),
    })
    const asked = { changeId: newId(), actId: newId(), why: '', moves }
    expect(await owner.card.assign(asked)).toEqual(await owner.card.assign(asked))
    expect((await owner.card.get({ id: pool[0] ?? '' })).assignments).toHaveLength(1)
  })
})

describe('an act of assigning is undone', () => {
  test('as a whole, but for what has been passed on since', async () => {
    const { actId } = await assign(owner, { cardIds: pool, to: split('li', 'wu') })
    const [passed = ''] = pool
    await assign(owner, { cardIds: [passed], to: person('zhao'), why: '客户要求' })
    expect(await owner.card.undoAssign({ actId })).toEqual({ undone: 6, kept: 1 })
    expect((await owner.card.list({ filter: { pool: true } })).total).toBe(6)
    expect(await queueOf('zhao')).toEqual(['客户一'])
    expect(await owner.card.undoAssign({ actId })).toEqual({ undone: 0, kept: 7 })
  })

  test('never back to somebody who has left', async () => {
    const cardId = await makeCard(await shop.as('zhao'))
    const { actId } = await assign(owner, { cardIds: [cardId], to: person('li'), why: '离职交接' })
    await owner.user.update({ changeId: newId(), userId: shop.ids.zhao, isActive: false })
    expect(await owner.card.undoAssign({ actId })).toEqual({ undone: 0, kept: 1 })
  })

  test('by whoever did it, though the pool is out of their sight, and by nobody else of the team', async () => {
    const cardId = await makeCard(await shop.as('li'))
    const wang = await shop.as('wang')
    const { actId } = await assign(wang, { cardIds: [cardId], to: { kind: 'pool' }, why: '暂时没人跟' })
    expect((await failureOf(wang.card.get({ id: cardId }))).code).toBe('NOT_FOUND')
    expect(await wang.card.undoAssign({ actId })).toEqual({ undone: 1, kept: 0 })
    expect((await wang.card.get({ id: cardId })).ownerName).toBe('李晓燕')
    const other = await assign(owner, { cardIds: pool, to: person('li') })
    expect((await failureOf(wang.card.undoAssign({ actId: other.actId }))).code).toBe('NOT_FOUND')
  })

  test('R77 and does not keep an import from being taken back', async () => {
    const [batch] = await owner.import.list()
    await assign(owner, { cardIds: pool, to: split('li', 'wu') })
    const undone = await owner.import.undo({ changeId: newId(), importId: batch?.importId ?? '' })
    expect(undone).toEqual({ removed: 7, restored: 0, kept: [] })
    expect(await queueOf('li')).toEqual([])
  })
})

describe('R46 who may give what to whom', () => {
  test('an agent gives nothing away', async () => {
    const li = await shop.as('li')
    const call = li.card.planAssign({ which: { kind: 'cards', cardIds: [...pool] }, to: person('li') })
    expect(await failureOf(call)).toEqual({ code: 'FORBIDDEN', data: { call: 'card.planAssign' } })
  })

  test('a supervisor moves the team’s cards inside the team, and does not see the pool', async () => {
    const wang = await shop.as('wang')
    const cardId = await makeCard(await shop.as('li'))
    expect(await assign(wang, { cardIds: [cardId], to: person('zhao'), why: '换班' })).toMatchObject({
      assigned: 1,
    })
    const outside = wang.card.planAssign({ which: { kind: 'cards', cardIds: [cardId] }, to: person('wu') })
    expect(await faultsOf(outside)).toEqual(['assignee-out-of-reach'])
    const poolPlan = await wang.card.planAssign({
      which: { kind: 'cards', cardIds: [...pool] },
      to: person('li'),
    })
    expect(poolPlan.moves).toEqual([])
    const moves = pool.map((id) => ({ cardId: id, fromId: null, toId: shop.ids.li }))
    expect(await wang.card.assign({ changeId: newId(), actId: newId(), why: '', moves })).toEqual({
      assigned: 0,
      skipped: 7,
    })
  })

  test('nobody gives to who has left, to who sells nothing, or to who is not there', async () => {
    await owner.user.update({ changeId: newId(), userId: shop.ids.zhao, isActive: false })
    const to = (who: Staff) =>
      owner.card.planAssign({ which: { kind: 'cards', cardIds: [...pool] }, to: split('li', who) })
    expect(await faultsOf(to('zhao'))).toEqual(['assignee-left'])
    expect(await faultsOf(to('sun'))).toEqual(['assignee-sells-nothing'])
    const moves = pool.map((id) => ({ cardId: id, fromId: null, toId: shop.ids.zhao }))
    const call = owner.card.assign({ changeId: newId(), actId: newId(), why: '', moves })
    expect(await faultsOf(call)).toEqual(['assignee-left'])
    expect((await owner.card.list({ filter: { pool: true } })).total).toBe(7)
  })

  test('a card in the bin stays where it is', async () => {
    const [cardId = ''] = pool
    await owner.card.bin({ changeId: newId(), cardId, why: '重复' })
    expect(await assign(owner, { cardIds: pool, to: person('li') })).toMatchObject({ assigned: 6 })
  })
})
