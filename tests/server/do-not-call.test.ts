import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, morning, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard, nextMobile, talk, visitOf } from '#tests/builders/shop-calls.ts'

let shop: Shop
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
})
afterEach(() => shop.close())

const words = '请以后别再打了'
const refusal = talk({ outcome: 'do-not-call', grade: null, content: words, bottleneck: null, next: null })

test('decision 10 a card says why it is not to be called, since when, and who heard it', async () => {
  const cardId = await makeCard(li)
  expect((await li.card.get({ id: cardId })).doNotCall).toBeNull()
  await li.visit.save(visitOf(cardId, refusal))
  const said = { at: morning, why: words, byName: '李晓燕' }
  expect((await li.card.get({ id: cardId })).doNotCall).toEqual(said)
})

test('decision 10 a new card of the same number still says it, after the old card is gone', async () => {
  const typed = nextMobile()
  const old = await makeCard(li, { phones: [{ typed }] })
  await li.visit.save(visitOf(old, refusal))
  const wang = await shop.as('wang')
  await wang.card.bin({ changeId: uuidv7(), cardId: old, why: '重复' })
  shop.passMinutes(60)
  const zhao = await shop.as('zhao')
  const cardId = await makeCard(zhao, { phones: [{ typed }] })
  const { doNotCall, course } = await zhao.card.get({ id: cardId })
  expect(course.status).toBe('open')
  expect(doNotCall).toEqual({ at: morning, why: words, byName: '李晓燕' })
})

test('decision 10 what a supervisor lifted is not said any more', async () => {
  const cardId = await makeCard(li)
  const visit = visitOf(cardId, refusal)
  await li.visit.save(visit)
  const wang = await shop.as('wang')
  await wang.visit.void({ changeId: uuidv7(), visitId: visit.visitId, why: '听错了' })
  expect((await li.card.get({ id: cardId })).doNotCall).toBeNull()
})
