import { expect, test } from 'vitest'
import { findCards } from '#db/search.ts'
import type { Store } from '#db/store.ts'
import { type WriteRequest, write } from '#db/write.ts'
import { queryKeysOf, searchKeysOf } from '#shared/domain/search-keys.ts'
import { describeOnBoth } from '../helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, phoneRow, userRow, visitRow } from './rows.ts'

const agent = idOf(1)
const card = idOf(10)

function send(store: Store, ...commands: Awaited<ReturnType<WriteRequest['decide']>>) {
  return write(store, { author, decide: async () => commands })
}

async function withCard(store: Store): Promise<void> {
  await send(
    store,
    commandOf('setup', [
      { insert: 'user', row: userRow({ id: agent }) },
      { insert: 'card', row: cardRow({ id: card }) },
    ]),
  )
}

describeOnBoth(
  'The one door for writes',
  testOneSave,
  testHalfWrites,
  testRetries,
  testNumbersAndVoids,
  testNumbersOfCards,
)

function testOneSave(book: () => Store): void {
  test('R11 one saved visit is a row, a change, a counter and a moved card, together', async () => {
    await withCard(book())
    const visit = visitRow({ id: idOf(20), cardId: card })
    const saved = commandOf(
      'save-1',
      [
        { insert: 'visit', row: visit },
        { update: 'card', id: card, set: { grade: 'H', dueOn: '2026-11-24', visitCount: 1 } },
      ],
      { kind: 'visit.save', entity: 'visit', entityId: visit.id, payload: { ref: visit.id } },
    )
    expect(await send(book(), saved)).toEqual({ applied: ['save-1'], alreadyDone: [] })
    const { db } = book()
    const stored = await db
      .selectFrom('visit')
      .selectAll()
      .where('id', '=', visit.id)
      .executeTakeFirstOrThrow()
    expect(stored).toEqual({
      ...visit,
      madeBy: agent,
      madeOn: author.device,
      madeAt: author.at,
      via: 'screen',
    })
    const moved = await db
      .selectFrom('card')
      .select(['grade', 'dueOn', 'visitCount'])
      .where('id', '=', card)
      .executeTakeFirst()
    expect(moved).toEqual({ grade: 'H', dueOn: '2026-11-24', visitCount: 1 })
    const counters = await db.selectFrom('rollUp').selectAll().execute()
    expect(counters).toEqual([
      { agentId: agent, day: '2026-11-22', grade: 'H', calls: 1, visits: 1, effective: 1, seconds: 95 },
    ])
    const change = await db
      .selectFrom('change')
      .selectAll()
      .where('id', '=', 'save-1')
      .executeTakeFirstOrThrow()
    expect(change).toMatchObject({
      kind: 'visit.save',
      entity: 'visit',
      entityId: visit.id,
      by: agent,
      clock: author.clock,
    })
    expect(JSON.parse(change.payload)).toEqual({ ref: visit.id })
  })
}

function testHalfWrites(book: () => Store): void {
  test('R80 a write that fails half-way leaves nothing behind', async () => {
    await withCard(book())
    const broken = commandOf('broken', [
      { insert: 'visit', row: visitRow({ id: idOf(21), cardId: card }) },
      { update: 'card', id: idOf(404), set: { grade: 'H' } },
    ])
    await expect(send(book(), broken)).rejects.toMatchObject({
      failure: { kind: 'row-missing', table: 'card', id: idOf(404) },
    })
    expect(await book().db.selectFrom('visit').select('id').execute()).toEqual([])
    expect(await book().db.selectFrom('rollUp').select('day').execute()).toEqual([])
    expect(await book().db.selectFrom('change').select('id').execute()).toEqual([{ id: 'setup' }])
  })
}

function testRetries(book: () => Store): void {
  test('R80 the same change sent twice is stored once, and decided once', async () => {
    await withCard(book())
    let decided = 0
    const request: WriteRequest = {
      author,
      asked: { id: 'twice', input: { visit: 'a', content: '来看车' } },
      decide: async () => {
        decided += 1
        return [commandOf('twice', [{ insert: 'visit', row: visitRow({ id: idOf(22), cardId: card }) }])]
      },
    }
    expect(await write(book(), request)).toEqual({ applied: ['twice'], alreadyDone: [] })
    const again = { ...request, asked: { id: 'twice', input: { content: '来看车', visit: 'a' } } }
    expect(await write(book(), again)).toEqual({ applied: [], alreadyDone: ['twice'] })
    expect(decided).toBe(1)
    expect(await book().db.selectFrom('visit').select('id').execute()).toHaveLength(1)
  })

  test('The same change id with other content is an error, never "already done"', async () => {
    await withCard(book())
    await send(book(), commandOf('one', [], { payload: { a: 1 } }))
    expect(await send(book(), commandOf('one', [], { payload: { a: 1 } }))).toEqual({
      applied: [],
      alreadyDone: ['one'],
    })
    const failure = { failure: { kind: 'other-content', changeId: 'one' } }
    await expect(send(book(), commandOf('one', [], { payload: { a: 2 } }))).rejects.toMatchObject(failure)
    const asked = { id: 'one', input: { a: 3 } }
    await expect(write(book(), { author, asked, decide: async () => [] })).rejects.toMatchObject(failure)
  })
}

function testNumbersAndVoids(book: () => Store): void {
  test('R61 what is read inside a write stays true until it is written: no two visits get one number', async () => {
    await withCard(book())
    const saveNext = (n: number) =>
      write(book(), {
        author,
        decide: async (tx) => {
          const { visitCount } = await tx
            .selectFrom('card')
            .select('visitCount')
            .where('id', '=', card)
            .executeTakeFirstOrThrow()
          const visit = visitRow({ id: idOf(100 + n), cardId: card, number: visitCount + 1 })
          const moved = { update: 'card', id: card, set: { visitCount: visitCount + 1 } } as const
          return [commandOf(`number-${n}`, [{ insert: 'visit', row: visit }, moved])]
        },
      })
    await Promise.all([1, 2, 3, 4, 5].map(saveNext))
    const rows = await book().db.selectFrom('visit').select('number').orderBy('number').execute()
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  })

  test('R61 a void takes its visit out of the counts, once', async () => {
    await withCard(book())
    const visit = visitRow({ id: idOf(23), cardId: card })
    await send(book(), commandOf('save', [{ insert: 'visit', row: visit }]))
    const taken = (id: string) =>
      commandOf(id, [
        { insert: 'void', row: { id: idOf(30), visitId: visit.id, cardId: card, why: '记错人' } },
      ])
    await send(book(), taken('void-1'))
    const counters = await book()
      .db.selectFrom('rollUp')
      .select(['calls', 'visits', 'effective', 'seconds'])
      .execute()
    expect(counters).toEqual([{ calls: 0, visits: 0, effective: 0, seconds: 0 }])
    const kept = await book()
      .db.selectFrom('visit')
      .select(['isVoid', 'number', 'content'])
      .executeTakeFirst()
    expect(kept).toEqual({ isVoid: 1, number: 1, content: visit.content })
    await expect(send(book(), taken('void-2'))).rejects.toMatchObject({ failure: { kind: 'not-unique' } })
  })
}

function testNumbersOfCards(book: () => Store): void {
  test('R63 a number belongs to one card, unless shared on purpose or in the bin', async () => {
    await withCard(book())
    const other = idOf(11)
    await send(book(), commandOf('other', [{ insert: 'card', row: cardRow({ id: other }) }]))
    const phone = (id: number, more: Parameters<typeof phoneRow>[0]) =>
      send(book(), commandOf(`phone-${id}`, [{ insert: 'phone', row: phoneRow(more) }]))
    await phone(1, { id: idOf(41), cardId: card })
    await expect(phone(2, { id: idOf(42), cardId: other })).rejects.toMatchObject({
      failure: { kind: 'not-unique' },
    })
    await phone(3, { id: idOf(43), cardId: other, isShared: 1 })
    await send(book(), commandOf('bin', [{ update: 'phone', id: idOf(41), set: { deletedAt: author.at } }]))
    await phone(4, { id: idOf(44), cardId: other })
  })

  test('Search keys change with the card, in the same write', async () => {
    await withCard(book())
    const find = async (text: string) => {
      const found = await findCards(book().db, { query: queryKeysOf(text), scope: { kind: 'all' }, limit: 5 })
      return found.map(({ id }) => id)
    }
    const rename = (id: string, name: string) =>
      send(
        book(),
        commandOf(id, [{ update: 'card', id: card, set: { name } }], {
          searchKeys: [{ cardId: card, keys: searchKeysOf({ name, phones: [] }) }],
        }),
      )
    await rename('name-1', '欧阳娜娜')
    expect(await find('欧阳')).toEqual([card])
    await rename('name-2', '王小明')
    expect(await find('欧阳')).toEqual([])
    expect(await find('wxm')).toEqual([card])
  })

  test('A removed number is gone, and one that is not there is an error', async () => {
    await withCard(book())
    await send(book(), commandOf('add', [{ insert: 'phone', row: phoneRow({ id: idOf(50), cardId: card }) }]))
    await send(book(), commandOf('drop', [{ remove: 'phone', id: idOf(50) }]))
    expect(await book().db.selectFrom('phone').select('id').execute()).toEqual([])
    const again = send(book(), commandOf('drop-again', [{ remove: 'phone', id: idOf(50) }]))
    await expect(again).rejects.toMatchObject({ failure: { kind: 'row-missing' } })
  })
}
