import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCards } from '#db/search.ts'
import type { Store } from '#db/store.ts'
import type { Command } from '#db/write/command.ts'
import { write } from '#db/write.ts'
import { queryKeysOf, searchKeysOf } from '#shared/domain/search-keys.ts'
import { describeOnBoth, emptyBook } from '../helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, phoneRow, teamRow, userRow } from './rows.ts'

interface Person {
  readonly name: string
  readonly phone: string
  readonly ownerId?: string | null
}

const [me, mate] = [idOf(1), idOf(2)]
const people: readonly Person[] = [
  { name: '张伟', phone: '13812345678' },
  { name: '张大伟', phone: '13987654321', ownerId: mate },
  { name: '欧阳娜娜', phone: '18655550123', ownerId: null },
  { name: 'Li Lei', phone: '13700001111' },
  { name: '𠮷田🚗', phone: '13600002222' },
  { name: "'; DROP TABLE card", phone: '15900003333' },
  { name: '王 "小" 明', phone: '15812340000' },
]

async function fill(store: Store, list: readonly Person[]): Promise<void> {
  await emptyBook(store)
  const users = [me, mate].map((id) => ({ insert: 'user', row: userRow({ id, teamId: idOf(800) }) }) as const)
  const shop = commandOf('shop', [{ insert: 'team', row: teamRow({ id: idOf(800) }) }, ...users])
  await write(store, { author, decide: async () => [shop, ...list.map(toCommand)] })
}

function toCommand({ name, phone, ownerId = me }: Person, at: number): Command {
  const id = idOf(100 + at)
  const card = cardRow({ id, name, ownerId })
  return commandOf(
    id,
    [
      { insert: 'card', row: card },
      {
        insert: 'phone',
        row: phoneRow({ id: idOf(500 + at), cardId: id, typed: phone, e164: `+86${phone}` }),
      },
    ],
    { searchKeys: [{ cardId: id, keys: searchKeysOf({ name, phones: [phone] }) }] },
  )
}

async function find(
  store: Store,
  text: string,
  scope: Parameters<typeof findCards>[1]['scope'] = { kind: 'all' },
) {
  const found = await findCards(store.db, { query: queryKeysOf(text), scope, limit: 20 })
  return found.map(({ name }) => name)
}

function testWords(book: () => Store): void {
  test.each([
    ['张伟', ['张伟']],
    ['伟', ['张大伟', '张伟']],
    ['zw', ['张伟']],
    ['zhangw', ['张伟']],
    ['ouyang', ['欧阳娜娜']],
    ['li', ['Li Lei']],
    ['𠮷田', ['𠮷田🚗']],
    ['小明', []],
    ['王 小', ['王 "小" 明']],
    ['drop table', ["'; DROP TABLE card"]],
    ['123', ['王 "小" 明', '欧阳娜娜', '张伟']],
    ['234567', ['张伟']],
    ['138-1234-5678', ['张伟']],
    ['5550123', ['欧阳娜娜']],
    ['张 138', ['张伟']],
    ['99999999', []],
    ['"', []],
    ['', []],
  ])('The search box finds for %s', async (text, names) => {
    await fill(book(), people)
    expect(await find(book(), text)).toEqual(names)
  })
}

function testScopes(book: () => Store): void {
  test('R46 finds in the reach of who asks, and never in the bin', async () => {
    await fill(book(), people)
    const own = { kind: 'own', userId: me } as const
    expect(await find(book(), '张', own)).toEqual(['张伟'])
    expect(await find(book(), '张', { kind: 'team', userId: me, teamId: idOf(800) })).toEqual([
      '张大伟',
      '张伟',
    ])
    expect(await find(book(), '欧阳', own)).toEqual([])
    expect(await find(book(), '张', { kind: 'none' })).toEqual([])
    const binned = { update: 'card', id: idOf(100), set: { deletedAt: author.at, isQueued: 0 } } as const
    await write(book(), { author, decide: async () => [commandOf('bin', [binned])] })
    expect(await find(book(), '张伟')).toEqual([])
  })
}

function testNumbers(book: () => Store): void {
  const number = fc.stringMatching(/^1[3-9][0-3]{9}$/)
  test('R78 any three or more digits in a row of a number find its card, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(number, { minLength: 1, maxLength: 12 }),
        fc.nat(8),
        fc.nat(8),
        async (all, start, more) => {
          await fill(
            book(),
            all.map((phone, at) => ({ name: `客户${at}号`, phone })),
          )
          const part = all[0]?.slice(start, start + 3 + more) ?? ''
          const found = await findCards(book().db, {
            query: queryKeysOf(part),
            scope: { kind: 'all' },
            limit: 20,
          })
          const asked = queryKeysOf(part).digits
          const wanted = all.filter((phone) => phone.includes(asked)).map((phone) => `+86${phone}`)
          expect(found.flatMap(({ phones }) => phones).toSorted()).toEqual(wanted.toSorted())
        },
      ),
      { numRuns: book().engine === 'sqlite' ? 60 : 6 },
    )
  })
}

describeOnBoth('Search', testWords, testScopes, testNumbers)
