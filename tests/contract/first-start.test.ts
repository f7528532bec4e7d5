import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, describe, expect, test } from 'vitest'
import { makeSeat } from '#main/server/auth/seat.ts'
import { createBook } from '#main/server/book/new-book.ts'
import { tokenInMemory } from '#main/server/hosts/port.ts'
import { type OpenedBook, openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { makeCard } from '#tests/builders/shop-calls.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { failureOf } from '#tests/helpers/failure-of.ts'
import { folderOfTest } from '#tests/helpers/folder-of-test.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'

const chen = { bookName: '渝北店', ownerName: '陈店长', loginName: 'chen' }
const password = 'owner-password'
const opened: OpenedBook[] = []

afterEach(async () => {
  for (const book of opened.splice(0)) await book.close()
})

async function open(folder: string): Promise<OpenedBook> {
  const book = await openBook({ folder, via: 'screen', log: quietLog, passwordCost: cheapCost })
  opened.push(book)
  return book
}

async function close(book: OpenedBook): Promise<void> {
  opened.splice(opened.indexOf(book), 1)
  await book.close()
}

type Client = ReturnType<typeof seatAt>

function seatAt({ host }: OpenedBook) {
  const seat = makeSeat({ ...host, place: tokenInMemory('seat') })
  return createRouterClient(router, { context: { host, seat } })
}

describe('the first start', () => {
  test('a new folder is a new book until somebody sets it up', async () => {
    const client = seatAt(await open(folderOfTest()))
    expect(await client.session.state()).toMatchObject({ book: 'new', people: [], user: null })
    await client.session.setUp({ ...chen, password, shop: 'empty' })
    expect(await client.session.state()).toMatchObject({ book: 'ready', user: { name: '陈店长' } })
  })

  test('R62 a shop begins with the card, the grades and the week of its trade', async () => {
    const client = seatAt(await open(folderOfTest()))
    await client.session.setUp({ ...chen, password, shop: 'empty', trade: 'estate' })
    expect(await client.rule.get()).toMatchObject({
      template: { code: 'estate' },
      scheme: { id: 'estate' },
      ...{ newCustomerWithinDays: 0, queueProfile: 'new-first' },
    })
  })

  test('R62 a book that a command has made takes the trade of whoever claims it', async () => {
    const book = await open(folderOfTest())
    await createBook(book.host, { ...chen, loginName: 'owner', password: null, isDemo: false })
    const client = seatAt(book)
    await client.session.setUp({ ...chen, password, shop: 'empty', trade: 'general' })
    expect((await client.rule.get()).template).toMatchObject({ code: 'general' })
    const { rules } = await book.host.rules.get()
    expect(rules.calendar).toMatchObject({ week: [1, 2, 3, 4, 5], keepsHolidays: true })
  })

  test('a book that a command has made asks its owner for a password', async () => {
    const book = await open(folderOfTest())
    await createBook(book.host, { ...chen, loginName: 'owner', password: null, isDemo: false })
    const client = seatAt(book)
    expect(await client.session.state()).toMatchObject({ book: 'needs-password' })
    expect(await failureOf(client.session.login({ loginName: 'owner', password: '' }))).toMatchObject({
      code: 'REFUSED',
    })
    const { recoveryPhrase } = await client.session.setUp({ ...chen, password, shop: 'empty' })
    expect(recoveryPhrase).toMatch(/^(\w{4}-){4}\w{4}$/)
    expect(await client.session.state()).toMatchObject({ book: 'ready', user: { loginName: 'chen' } })
  })

  test('two that set the same folder up at once make one book', async () => {
    const book = await open(folderOfTest())
    const tries = [seatAt(book), seatAt(book)].map((client) =>
      client.session.setUp({ ...chen, password, shop: 'empty' }),
    )
    const results = await Promise.allSettled(tries)
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('a book that has moved to another PC', () => {
  test('opens its key once its owner has logged in there, and for good', async () => {
    const folder = folderOfTest()
    const first = await open(folder)
    await seatAt(first).session.setUp({ ...chen, password, shop: 'empty' })
    const key = first.host.secret.phoneKey('+8613812345678')
    await close(first)
    rmSync(join(folder, 'device.key'))

    const moved = await open(folder)
    expect(() => moved.host.secret.phoneKey('+8613812345678')).toThrow('has not been opened')
    const client = seatAt(moved)
    await client.session.login({ loginName: 'chen', password })
    expect(moved.host.secret.phoneKey('+8613812345678')).toBe(key)
    await makeCard(client)
    await close(moved)

    const later = await open(folder)
    expect(later.host.secret.phoneKey('+8613812345678')).toBe(key)
  })

  test('R47 opens by the phrase and by the new password, after another owner has set it', async () => {
    const folder = folderOfTest()
    const first = await open(folder)
    const owner = seatAt(first)
    const { recoveryPhrase } = await owner.session.setUp({ ...chen, password, shop: 'empty' })
    const key = first.host.secret.phoneKey('+8613812345678')
    const lin = {
      name: '林老板',
      loginName: 'lin',
      teamId: null,
      roles: ['owner' as const],
      restWeekdays: [],
    }
    const ids = { changeId: first.host.clock.newId(), userId: first.host.clock.newId() }
    await owner.user.create({ ...ids, ...lin, password: 'second-owner' })
    const second = seatAt(first)
    await second.session.login({ loginName: 'lin', password: 'second-owner' })
    const { user } = await owner.session.state()
    const changeId = first.host.clock.newId()
    const given = await second.user.setPassword({ changeId, userId: user?.id ?? '', password: 'given-anew' })
    expect(given).toEqual({ phrase: 'kept' })
    await close(first)

    const ways = [
      (client: Client) => client.session.login({ loginName: 'chen', password: 'given-anew' }),
      (client: Client) => client.session.login({ loginName: 'lin', password: 'second-owner' }),
      (client: Client) =>
        client.session.recover({ loginName: 'chen', recoveryPhrase, newPassword: 'found-again' }),
    ]
    for (const wayIn of ways) {
      rmSync(join(folder, 'device.key'))
      const moved = await open(folder)
      await wayIn(seatAt(moved))
      expect(moved.host.secret.phoneKey('+8613812345678')).toBe(key)
      await close(moved)
    }
  })
})
