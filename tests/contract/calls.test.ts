import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { attempt, cardForm, makeCard, visitOf } from '#tests/builders/shop-calls.ts'
import { failureOf } from '#tests/helpers/failure-of.ts'
import { firstOf } from '#tests/helpers/first-of.ts'
import { overEveryWire } from './every-wire.ts'

overEveryWire('the border', (shop) => {
  test('R46 a call that no role of the caller may make is denied by its name', async () => {
    const agent = await shop().agent()
    const call = agent.team.create({ changeId: newId(), teamId: newId(), name: '二组' })
    expect(await failureOf(call)).toEqual({ code: 'FORBIDDEN', data: { call: 'team.create' } })
  })

  test('bad input is refused with its field before any handler sees it', async () => {
    const call = shop().owner.team.create({ changeId: newId(), teamId: newId(), name: '一\u0000组' })
    const faults = [{ kind: 'nul', field: 'name' }]
    expect(await failureOf(call)).toEqual({ code: 'REFUSED', data: { faults } })
  })

  test('10,000 characters where a line is meant are refused with the limit', async () => {
    const call = shop().owner.team.create({ changeId: newId(), teamId: newId(), name: '王'.repeat(10_000) })
    const faults = [{ kind: 'too-long', field: 'name', data: { maximum: 200 } }]
    expect(await failureOf(call)).toEqual({ code: 'REFUSED', data: { faults } })
  })

  test('a card that is not there is a failure by name', async () => {
    expect(await failureOf(shop().owner.card.get({ id: newId() }))).toEqual({
      code: 'NOT_FOUND',
      data: { noun: 'card' },
    })
  })

  test('a change at one seat is announced at another that watches', async () => {
    const agent = await shop().agent()
    const stream = await agent.book.watch()
    await shop().owner.team.create({ changeId: newId(), teamId: newId(), name: '二组' })
    expect((await firstOf(stream)).nouns).toContain('team')
  })
})

overEveryWire('cards and visits', (shop) => {
  test('R63 a number that has a card is refused with whose it is', async () => {
    const agent = await shop().agent()
    const { number } = await agent.card.create(cardForm({ phones: [{ typed: '13812345678' }] }))
    expect(
      await failureOf(agent.card.create(cardForm({ phones: [{ typed: '+86 138 1234 5678' }] }))),
    ).toMatchObject({
      code: 'DUPLICATE',
      data: { number, ownerName: '李娜' },
    })
  })

  test('R80 a visit that is sent again with the same ids is stored once', async () => {
    const agent = await shop().agent()
    const id = await makeCard(agent)
    const visit = visitOf(id, attempt())
    const first = await agent.visit.save(visit)
    const again = await agent.visit.save(visit)
    expect(again.visit.id).toBe(first.visit.id)
    expect((await agent.card.get({ id })).visits).toHaveLength(1)
  })

  test('the queue counts what it lists', async () => {
    const agent = await shop().agent()
    const { rows } = await agent.queue.list({})
    expect((await agent.queue.counts({})).total).toBe(rows.length)
  })

  test('text of every plane comes back as it was sent', async () => {
    const name = '𠮷田 👩‍🚀 \u2028'
    const id = await makeCard(shop().owner, { name })
    expect((await shop().owner.card.get({ id })).name.trim()).toBe(name.trim())
  })
})
