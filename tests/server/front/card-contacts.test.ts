import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard, nextMobile } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let li: ShopClient
let cardId: string

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
  cardId = await makeCard(li)
})
afterEach(() => shop.close())

const card = () => li.card.get({ id: cardId })

async function saveContact(name: string, relation: string | null = null, contactId = uuidv7()) {
  await li.card.saveContact({ changeId: uuidv7(), cardId, contactId, name, relation })
  return contactId
}

async function addPhone(): Promise<string> {
  const phoneId = uuidv7()
  await li.card.addPhone({ changeId: uuidv7(), cardId, phoneId, phone: { typed: nextMobile() } })
  return phoneId
}

describe('the people of a card', () => {
  test('R63 stand in the order they came, and are renamed in their place', async () => {
    const wife = await saveContact('张敏', '妻子')
    await saveContact('老张', '父亲')
    await saveContact(' 张小敏 ', '妻子', wife)
    expect((await card()).contacts).toMatchObject([
      { id: wife, name: '张小敏', relation: '妻子' },
      { name: '老张', relation: '父亲' },
    ])
  })

  test('R63 a number belongs to one of them, or to the customer; it stays when they go', async () => {
    const wife = await saveContact('张敏', '妻子')
    const phoneId = await addPhone()
    await li.card.givePhone({ changeId: uuidv7(), cardId, phoneId, contactId: wife })
    const whose = async () => (await card()).phones.find(({ id }) => id === phoneId)?.contactId
    expect(await whose()).toBe(wife)
    await li.card.removeContact({ changeId: uuidv7(), cardId, contactId: wife })
    const after = await card()
    expect(after.contacts).toEqual([])
    expect(after.phones).toHaveLength(2)
    expect(await whose()).toBeNull()
  })

  test('R80 every change of them is on the card’s record with its old and new value', async () => {
    const wife = await saveContact('张敏', '妻子')
    await saveContact('张敏', '妻子', wife)
    await saveContact('张敏', '爱人', wife)
    const rows = await shop.host.store.db
      .selectFrom('change')
      .select('payload')
      .where('kind', '=', 'card.people')
      .orderBy('position')
      .execute()
    expect(rows.map(({ payload }) => JSON.parse(payload)[`contacts.${wife}`])).toEqual([
      { old: null, new: { name: '张敏', relation: '妻子' } },
      { old: { name: '张敏', relation: '妻子' }, new: { name: '张敏', relation: '爱人' } },
    ])
  })

  test('R63 nobody without a name, and no number given to somebody of another card', async () => {
    expect(await faultsOf(saveContact(' '))).toEqual(['contact-unnamed'])
    const phoneId = await addPhone()
    const other = await makeCard(li)
    const contactId = uuidv7()
    await li.card.saveContact({ changeId: uuidv7(), cardId: other, contactId, name: '别人', relation: null })
    const give = li.card.givePhone({ changeId: uuidv7(), cardId, phoneId, contactId })
    expect(await failureOf(give)).toMatchObject({ code: 'NOT_FOUND' })
    const strange = li.card.givePhone({ changeId: uuidv7(), cardId, phoneId: uuidv7(), contactId: null })
    expect(await faultsOf(strange)).toEqual(['unknown-phone'])
  })

  test('R46 another agent’s card is out of reach', async () => {
    const zhao = await shop.as('zhao')
    const call = zhao.card.saveContact({
      ...{ changeId: uuidv7(), cardId, contactId: uuidv7(), name: '张敏', relation: null },
    })
    expect(await failureOf(call)).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the consent of a customer', () => {
  const consent = { source: '电话录音', at: '2026-11-22T02:40:00.000Z', proof: '录音 20261122-07' }

  test('R47 is kept with source, time and proof, changed, and taken back', async () => {
    const save = async (wish: typeof consent | null) => {
      const { version } = await card()
      await li.card.saveConsent({ changeId: uuidv7(), cardId, version, consent: wish })
      return (await card()).consent
    }
    expect((await card()).consent).toBeNull()
    expect(await save(consent)).toEqual(consent)
    expect(await save({ ...consent, proof: ' 登记表 7 ' })).toEqual({ ...consent, proof: '登记表 7' })
    expect(await save(null)).toBeNull()
  })

  test('R47 from tomorrow is refused', async () => {
    const { version } = await card()
    const wish = { ...consent, at: '2026-11-23T02:40:00.000Z' }
    const call = li.card.saveConsent({ changeId: uuidv7(), cardId, version, consent: wish })
    expect(await faultsOf(call)).toEqual(['consent-in-future'])
  })

  test('R80 that somebody else changed meanwhile is not written over; another field’s change is no clash', async () => {
    const { version } = await card()
    await saveContact('张敏')
    await li.card.saveConsent({ changeId: uuidv7(), cardId, version, consent })
    const wang = await shop.as('wang')
    const late = wang.card.saveConsent({ changeId: uuidv7(), cardId, version, consent: null })
    expect(await failureOf(late)).toMatchObject({ code: 'STALE', data: { changedBy: '李晓燕' } })
  })
})
