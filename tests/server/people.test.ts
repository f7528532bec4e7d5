import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let owner: ShopClient
let chen: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  owner = await shop.as('owner')
  chen = await shop.as('chen')
})
afterEach(() => shop.close())

function newPerson(more: object = {}) {
  return {
    ...{ changeId: uuidv7(), userId: uuidv7(), name: '钱伟', loginName: 'qian', password: 'geheim-2026' },
    ...{ teamId: null, roles: ['agent' as const], restWeekdays: [2] },
    ...more,
  }
}

test('R46 a manager hires somebody, who is in the list with roles and rest days', async () => {
  const [team] = await chen.team.list()
  const form = newPerson({ teamId: team?.id ?? null, roles: ['agent', 'clerk'] })
  await chen.user.create(form)
  await chen.user.create(form)
  const people = (await chen.user.list()).filter(({ loginName }) => loginName === 'qian')
  expect(people).toEqual([
    {
      ...{ id: form.userId, name: '钱伟', loginName: 'qian', teamId: team?.id, teamName: team?.name },
      ...{ roles: ['agent', 'clerk'], restWeekdays: [2], isActive: true, hasPassword: true, openCards: 0 },
    },
  ])
})

test('a password is in no change record, not even as a hash of what was sent', async () => {
  const form = newPerson()
  await chen.user.create(form)
  const changed = { ...form, password: 'etwas-anderes' }
  await chen.user.create(changed)
  const changes = await shop.host.store.db.selectFrom('change').selectAll().execute()
  expect(JSON.stringify(changes)).not.toContain('geheim')
})

test('R46 two people do not log in by one name', async () => {
  expect(await faultsOf(chen.user.create(newPerson({ loginName: 'li' })))).toEqual(['login-name-taken'])
  const rename = { changeId: uuidv7(), userId: shop.ids.zhao, loginName: 'li' }
  expect(await faultsOf(chen.user.update(rename))).toEqual(['login-name-taken'])
})

test('R46 a role that is given is a role that works, and one that is taken does not', async () => {
  await owner.user.update({ changeId: uuidv7(), userId: shop.ids.zhao, roles: ['supervisor'] })
  const cardId = await makeCard(await shop.as('li'))
  expect((await (await shop.as('zhao')).card.get({ id: cardId })).id).toBe(cardId)
  await owner.user.update({ changeId: uuidv7(), userId: shop.ids.zhao, roles: ['agent'] })
  expect((await failureOf((await shop.as('zhao')).card.get({ id: cardId }))).code).toBe('NOT_FOUND')
})

test('R38 somebody who has left may not call any more; their cards stay', async () => {
  const li = await shop.as('li')
  await makeCard(li)
  await owner.user.update({ changeId: uuidv7(), userId: shop.ids.li, isActive: false })
  expect((await failureOf((await shop.as('li')).queue.counts({}))).code).toBe('NOT_LOGGED_IN')
  const left = (await owner.user.list()).find(({ id }) => id === shop.ids.li)
  expect(left).toMatchObject({ isActive: false, openCards: 1 })
})

test('R46 the shop keeps its owner: not left, not demoted, not locked out by a manager', async () => {
  const change = { changeId: uuidv7(), userId: shop.ownerId }
  expect(await faultsOf(owner.user.update({ ...change, isActive: false }))).toEqual(['last-owner'])
  expect(await faultsOf(owner.user.update({ ...change, roles: ['manager'] }))).toEqual(['last-owner'])
  expect(await faultsOf(chen.user.update({ ...change, name: '别人' }))).toEqual(['owner-by-owner'])
  expect(await faultsOf(chen.user.setPassword({ ...change, password: '12345678' }))).toEqual([
    'owner-by-owner',
  ])
  expect(await faultsOf(chen.user.create(newPerson({ roles: ['owner'] })))).toEqual(['owner-by-owner'])
})

test('R46 a supervisor sees the people of the own team, an agent nobody’s file', async () => {
  const names = (await (await shop.as('wang')).user.list()).map(({ loginName }) => loginName)
  expect(names).toEqual(['li', 'wang', 'zhao'])
  expect((await failureOf((await shop.as('li')).user.list())).code).toBe('FORBIDDEN')
})

test('a team is made and renamed, and counts its people', async () => {
  const teamId = uuidv7()
  await owner.team.create({ changeId: uuidv7(), teamId, name: '三组' })
  await owner.user.update({ changeId: uuidv7(), userId: shop.ids.wu, teamId })
  await owner.team.rename({ changeId: uuidv7(), teamId, name: '精品组' })
  const teams = await owner.team.list()
  expect(teams.find(({ id }) => id === teamId)).toEqual({ id: teamId, name: '精品组', people: 1 })
  const gone = { changeId: uuidv7(), teamId: uuidv7(), name: '四组' }
  expect((await failureOf(owner.team.rename(gone))).code).toBe('NOT_FOUND')
  expect(
    await faultsOf(owner.user.update({ changeId: uuidv7(), userId: shop.ids.wu, teamId: uuidv7() })),
  ).toEqual(['no-such-team'])
})
