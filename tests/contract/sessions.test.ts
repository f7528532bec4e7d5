import { expect, test } from 'vitest'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'
import { overEveryWire } from './every-wire.ts'
import { passwords, type TestShop } from './shop.ts'

overEveryWire('logging in', (shop) => {
  test('a seat where nobody has logged in is told who may, and nothing else', async () => {
    const stranger = await shop().stranger()
    const state = await stranger.session.state()
    expect(state).toMatchObject({ book: 'ready', bookName: '渝北店', user: null, isLocked: false })
    expect(state.people.map(({ loginName }) => loginName)).toEqual(['chen', 'lina'])
    expect(await failureOf(stranger.team.list())).toMatchObject({ code: 'NOT_LOGGED_IN' })
  })

  test('whoever logs in is known at this seat and at no other', async () => {
    const [seat, other] = [await shop().agent(), await shop().stranger()]
    expect((await seat.session.state()).user).toMatchObject({ name: '李娜', roles: ['agent'] })
    expect((await other.session.state()).user).toBeNull()
  })

  test('a wrong password is refused as a typed failure and noted', async () => {
    const stranger = await shop().stranger()
    const failure = await failureOf(stranger.session.login({ loginName: 'chen', password: 'guessed' }))
    expect(failure).toEqual({
      code: 'REFUSED',
      data: { faults: [{ kind: 'wrong-password', field: 'password' }] },
    })
    const [newest] = await shop().owner.session.loginLog({ limit: 1 })
    expect(newest).toMatchObject({ loginName: 'chen', result: 'refused' })
  })

  test('guesses that are sent at once are no way round the wait', async () => {
    const stranger = await shop().stranger()
    const guess = (password: string) => faultsOf(stranger.session.login({ loginName: 'nobody', password }))
    const kinds = (await Promise.all(Array.from({ length: 9 }, (_, index) => guess(`guess ${index}`)))).flat()
    expect(kinds.filter((kind) => kind === 'wrong-password')).toHaveLength(4)
    expect(kinds.filter((kind) => kind === 'wait')).toHaveLength(5)
  })

  test('whoever logs out is gone from the seat', async () => {
    const agent = await shop().agent()
    await agent.session.logout({})
    expect(await failureOf(agent.draft.list())).toMatchObject({ code: 'NOT_LOGGED_IN' })
  })

  test('a shop is set up once', async () => {
    const again = { bookName: '店', ownerName: '王', loginName: 'wang', password: 'password', shop: 'empty' }
    const stranger = await shop().stranger()
    const failure = await failureOf(stranger.session.setUp({ ...again, shop: 'empty' }))
    expect(failure).toEqual({ code: 'REFUSED', data: { faults: [{ kind: 'already-set-up' }] } })
  })
})

overEveryWire('one seat, several people', (shop) => {
  test('a locked seat answers nothing until its own password is given', async () => {
    const agent = await shop().agent()
    await agent.session.lock({})
    expect(await failureOf(agent.draft.list())).toMatchObject({ code: 'LOCKED' })
    expect(await agent.session.state()).toMatchObject({ isLocked: true, user: { name: '李娜' } })
    const wrong = agent.session.unlock({ password: passwords.owner })
    expect(await failureOf(wrong)).toMatchObject({ code: 'REFUSED' })
    await agent.session.unlock({ password: passwords.agent })
    expect(await agent.draft.list()).toEqual([])
  })

  test('R50 another person takes the seat over and the first one finds the draft again', async () => {
    const seat = await shop().agent()
    const place = { screen: 'desk', subject: 'card-0001' }
    await seat.draft.save({ ...place, body: '下周带家人来看' })
    await seat.session.login({ loginName: 'chen', password: passwords.owner })
    expect(await seat.draft.list()).toEqual([])
    await seat.session.login({ loginName: 'lina', password: passwords.agent })
    expect(await seat.draft.get(place)).toMatchObject({ body: '下周带家人来看' })
  })
})

overEveryWire('passwords', (shop) => {
  test('a new password ends the person’s other seats, not this one', async () => {
    const [here, elsewhere] = [await shop().agent(), await shop().agent()]
    await here.session.changePassword({ password: passwords.agent, newPassword: 'another-password' })
    expect((await here.session.state()).user).toMatchObject({ name: '李娜' })
    expect((await elsewhere.session.state()).user).toBeNull()
    await here.session.changePassword({ password: 'another-password', newPassword: passwords.agent })
  })

  test('the recovery phrase lets an owner in who forgot the password, once', async () => {
    const seat = await shop().stranger()
    const forgotten = {
      loginName: 'chen',
      recoveryPhrase: typedCarelessly(shop()),
      newPassword: 'remembered',
    }
    const { recoveryPhrase } = await seat.session.recover(forgotten)
    expect(recoveryPhrase).not.toBe(shop().recoveryPhrase)
    expect((await seat.session.state()).user).toMatchObject({ name: '陈店长' })
    expect(await failureOf(seat.session.recover(forgotten))).toMatchObject({ code: 'REFUSED' })
  })
})

function typedCarelessly({ recoveryPhrase }: TestShop): string {
  return ` ${recoveryPhrase.toLowerCase().replaceAll('-', ' ')}`
}
