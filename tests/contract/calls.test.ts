import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstOf } from '#tests/helpers/first-of.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'
import { failureOf } from './call-failure.ts'
import { openShop, passwords, type TestShop } from './shop.ts'
import { http } from './transports/http.ts'
import { inProcess } from './transports/in-process.ts'
import type { Served } from './transports/transport.ts'
import { workerPort } from './transports/worker-port.ts'

describe.each([inProcess, workerPort, http])('the contract over $name', (transport) => {
  const folder = temporaryFolder()
  let served: Served
  let shop: TestShop

  beforeAll(async () => {
    served = await transport.serve(folder.path)
    shop = await openShop(served)
  })
  afterAll(async () => {
    await served.close()
    folder.remove()
  })

  test('a seat where nobody has logged in is told who may, and nothing else', async () => {
    const stranger = await served.sitDown()
    const state = await stranger.session.state()
    expect(state).toMatchObject({ book: 'ready', bookName: '渝北店', user: null, isLocked: false })
    expect(state.people.map(({ loginName }) => loginName)).toEqual(['chen', 'lina'])
    expect(await failureOf(stranger.team.list())).toMatchObject({ code: 'NOT_LOGGED_IN' })
  })

  test('whoever logs in is known at this seat and at no other', async () => {
    const seat = await shop.agent()
    const other = await served.sitDown()
    expect((await seat.session.state()).user).toMatchObject({ name: '李娜', roles: ['agent'] })
    expect((await other.session.state()).user).toBeNull()
  })

  test('a wrong password is refused as a typed failure and noted', async () => {
    const stranger = await served.sitDown()
    const failure = await failureOf(stranger.session.login({ loginName: 'chen', password: 'guessed' }))
    expect(failure).toEqual({
      code: 'REFUSED',
      data: { faults: [{ kind: 'wrong-password', field: 'password' }] },
    })
    const [newest] = await shop.owner.session.loginLog({ limit: 1 })
    expect(newest).toMatchObject({ loginName: 'chen', result: 'refused' })
  })

  test('R46 a call that no role of the caller may make is denied by its name', async () => {
    const agent = await shop.agent()
    const call = agent.team.create({ changeId: newId(), teamId: newId(), name: '二组' })
    expect(await failureOf(call)).toEqual({ code: 'FORBIDDEN', data: { call: 'team.create' } })
  })

  test('bad input is refused at the border with its field', async () => {
    const call = shop.owner.team.create({ changeId: newId(), teamId: newId(), name: '一\u0000组' })
    expect(await failureOf(call)).toEqual({
      code: 'REFUSED',
      data: { faults: [{ kind: 'nul', field: 'name' }] },
    })
  })

  test('a locked seat answers nothing until its own password is given', async () => {
    const agent = await shop.agent()
    await agent.session.lock({})
    expect(await failureOf(agent.draft.list())).toMatchObject({ code: 'LOCKED' })
    expect(await agent.session.state()).toMatchObject({ isLocked: true, user: { name: '李娜' } })
    expect(await failureOf(agent.session.unlock({ password: passwords.owner }))).toMatchObject({
      code: 'REFUSED',
    })
    await agent.session.unlock({ password: passwords.agent })
    expect(await agent.draft.list()).toEqual([])
  })

  test('R50 another person takes the seat over and the first one finds the draft again', async () => {
    const seat = await shop.agent()
    await seat.draft.save({ screen: 'desk', subject: 'card-0001', body: '下周带家人来看' })
    await seat.session.login({ loginName: 'chen', password: passwords.owner })
    expect(await seat.draft.list()).toEqual([])
    await seat.session.login({ loginName: 'lina', password: passwords.agent })
    expect(await seat.draft.get({ screen: 'desk', subject: 'card-0001' })).toMatchObject({
      body: '下周带家人来看',
    })
    await seat.draft.discard({ screen: 'desk', subject: 'card-0001' })
  })

  test('a change at one seat is announced at another that watches', async () => {
    const agent = await shop.agent()
    const stream = await agent.book.watch()
    await shop.owner.team.create({ changeId: newId(), teamId: newId(), name: '二组' })
    expect((await firstOf(stream)).nouns).toContain('team')
  })

  test('R80 a save that is sent again with the same id is stored once', async () => {
    const wanted = { changeId: newId(), teamId: newId(), name: '三组' }
    await shop.owner.team.create(wanted)
    await shop.owner.team.create(wanted)
    const teams = await shop.owner.team.list()
    expect(teams.filter(({ name }) => name === '三组')).toHaveLength(1)
  })

  test('whoever logs out is gone from the seat', async () => {
    const agent = await shop.agent()
    await agent.session.logout({})
    expect(await failureOf(agent.draft.list())).toMatchObject({ code: 'NOT_LOGGED_IN' })
  })

  test('a new password ends the person’s other seats, not this one', async () => {
    const [here, elsewhere] = [await shop.agent(), await shop.agent()]
    await here.session.changePassword({ password: passwords.agent, newPassword: 'another-password' })
    expect((await here.session.state()).user).toMatchObject({ name: '李娜' })
    expect((await elsewhere.session.state()).user).toBeNull()
    await here.session.changePassword({ password: 'another-password', newPassword: passwords.agent })
  })

  test('the recovery phrase lets an owner in who forgot the password, once', async () => {
    const seat = await served.sitDown()
    const forgotten = { loginName: 'chen', recoveryPhrase: shop.recoveryPhrase.toLowerCase() }
    const { recoveryPhrase } = await seat.session.recover({ ...forgotten, newPassword: 'remembered-now' })
    expect(recoveryPhrase).not.toBe(shop.recoveryPhrase)
    expect((await seat.session.state()).user).toMatchObject({ name: '陈店长' })
    const again = seat.session.recover({ ...forgotten, newPassword: 'remembered-now' })
    expect(await failureOf(again)).toMatchObject({ code: 'REFUSED' })
  })
})
