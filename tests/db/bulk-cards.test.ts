import { expect, test } from 'vitest'
import type { BulkCard } from '#db/bulk-card.ts'
import { listPhones } from '#db/queries/card-part-queries.ts'
import {
  findPhoneOwner,
  listPhoneOwners,
  mapCustomerNumberOwners,
  mapPhoneOwners,
} from '#db/queries/phone-queries.ts'
import { listRollUp } from '#db/queries/roll-up-queries.ts'
import { findCards } from '#db/search.ts'
import type { Store } from '#db/store.ts'
import { write } from '#db/write.ts'
import { createCourseReader } from '#main/server/import/new-card-course.ts'
import { queryKeysOf, searchKeysOf } from '#shared/domain/search-keys.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import { describeOnBoth } from '../helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, phoneRow, userRow, visitRow } from './rows.ts'

const me = idOf(1)

function bulkCard(at: number, more: Partial<Pick<BulkCard, 'phones'>> = {}): BulkCard {
  const id = idOf(1000 + at)
  const number = `139${String(at).padStart(8, '0')}`
  return {
    card: cardRow({ id, name: `客户${at}` }),
    contacts: [{ id: idOf(2000 + at), cardId: id, name: '家人', relation: null, position: 0 }],
    phones: [phoneRow({ id: idOf(3000 + at), cardId: id, contactId: idOf(2000 + at), e164: `+86${number}` })],
    customerNumbers: [
      { id: idOf(4000 + at), cardId: id, source: 'bank', number: String(at), deletedAt: null },
    ],
    courseEvents: [],
    visits: [visitRow({ id: idOf(5000 + at), cardId: id, gradeAfter: at % 2 ? 'H' : null })],
    keys: searchKeysOf({ name: `客户${at}`, phones: [number] }),
    ...more,
  }
}

async function importAll(store: Store, cards: Iterable<BulkCard>): Promise<unknown> {
  const people = commandOf('people', [{ insert: 'user', row: userRow({ id: me }) }])
  const chunk = commandOf('chunk-1', [], { kind: 'import.chunk', entity: 'import', entityId: 'i1', cards })
  return await write(store, { author: { ...author, via: 'import' }, decide: async () => [people, chunk] })
}

function testImport(book: () => Store): void {
  test('R77 a chunk of an import is whole cards, one change, counted and found', async () => {
    await importAll(
      book(),
      Array.from({ length: 1200 }, (_, at) => bulkCard(at)),
    )
    const { db } = book()
    const count = async (table: 'card' | 'contact' | 'phone' | 'customerNumber' | 'visit' | 'change') => {
      const row = await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
      return row.rows
    }
    expect(
      await Promise.all((['card', 'contact', 'phone', 'customerNumber', 'visit'] as const).map(count)),
    ).toEqual(Array.from({ length: 5 }, () => 1200))
    expect(await count('change')).toBe(2)
    const stored = await db
      .selectFrom('card')
      .selectAll()
      .where('id', '=', idOf(1007))
      .executeTakeFirstOrThrow()
    const made = { madeBy: me, madeOn: author.device, madeAt: author.at, via: 'import' }
    expect(stored).toEqual({ ...bulkCard(7).card, ...made, doc: stored.doc })
    const figures = await listRollUp(db, { scope: { kind: 'all' }, from: '2026-11-22', to: '2026-11-22' })
    expect(figures).toEqual([
      {
        agentId: me,
        day: '2026-11-22',
        grade: '-',
        calls: 600,
        visits: 600,
        effective: 600,
        seconds: 57_000,
      },
      {
        agentId: me,
        day: '2026-11-22',
        grade: 'H',
        calls: 600,
        visits: 600,
        effective: 600,
        seconds: 57_000,
      },
    ])
    const found = await findCards(db, { query: queryKeysOf('0001199'), scope: { kind: 'all' }, limit: 5 })
    expect(found.map(({ name }) => name)).toEqual(['客户1199'])
  })
}

function testAlike(book: () => Store): void {
  test('R77 cards that begin alike are stored whole, whatever stands in what they share', async () => {
    const beginningOf = createCourseReader(defaultShopRules())
    const cards = Array.from({ length: 120 }, (_, at): BulkCard => {
      const { card: _card, ...parts } = bulkCard(at)
      const grade = { schemeId: 'car-habc', schemeVersion: 1, code: at % 7 === 0 ? 'H' : 'A' }
      return {
        ...parts,
        card: {
          ...{ id: idOf(1000 + at), number: `A-26-${1000 + at}`, name: `客户${at}`, ownerId: me },
          ...{ templateCode: 'car', templateVersion: 1, facts: '{}', isStarred: 0 },
          source: "O'Hara's ?1 `list` \\",
        },
        beginning: beginningOf({
          ...{ occurredAt: author.at, recordedAt: author.at, bestTime: null, visit: null },
          grade: at % 5 === 0 ? null : grade,
        }),
      }
    })
    await importAll(book(), cards)
    const stored = await book().db.selectFrom('card').selectAll().orderBy('id').execute()
    const made = { madeBy: me, madeOn: author.device, madeAt: author.at, via: 'import' }
    expect(stored).toMatchObject(cards.map(({ card, beginning }) => ({ ...beginning, ...card, ...made })))
    expect(new Set(stored.map(({ grade, dueOn }) => `${grade} ${dueOn}`)).size).toBeGreaterThan(2)
  })
}

function testBadChunk(book: () => Store): void {
  test('R77 a chunk with one bad row stores nothing', async () => {
    const twice = bulkCard(1, {
      phones: bulkCard(0).phones.map((phone) => ({
        ...phone,
        id: idOf(9),
        cardId: idOf(1001),
        contactId: null,
      })),
    })
    await expect(importAll(book(), [bulkCard(0), twice])).rejects.toMatchObject({
      failure: { kind: 'not-unique' },
    })
    expect(await book().db.selectFrom('card').select('id').execute()).toEqual([])
    expect(
      await findCards(book().db, { query: queryKeysOf('客户'), scope: { kind: 'all' }, limit: 5 }),
    ).toEqual([])
  })
}

function testOwners(book: () => Store): void {
  test('R63 R78 a number tells its card, the one that owns it before those that share it', async () => {
    const shared = phoneRow({
      id: idOf(7),
      cardId: idOf(1001),
      e164: '+8613900000000',
      isShared: 1,
      position: 1,
    })
    await importAll(book(), [bulkCard(0), bulkCard(1, { phones: [...bulkCard(1).phones, shared] })])
    const { db } = book()
    expect(await findPhoneOwner(db, '+8613900000000')).toMatchObject({
      cardId: idOf(1000),
      isShared: 0,
      ownerName: '陈敏',
    })
    const owners = await listPhoneOwners(db, '+8613900000000')
    expect(owners.map(({ cardId }) => cardId)).toEqual([idOf(1000), idOf(1001)])
    expect(await findPhoneOwner(db, '+8613999999999')).toBeUndefined()
    const asked = ['+8613900000000', '+8613900000001', '+8613999999999']
    expect(await mapPhoneOwners(db, asked)).toEqual(
      new Map([
        ['+8613900000000', idOf(1000)],
        ['+8613900000001', idOf(1001)],
      ]),
    )
    expect(await mapCustomerNumberOwners(db, { source: 'bank', numbers: ['1', '2'] })).toEqual(
      new Map([['1', idOf(1001)]]),
    )
    expect(await mapPhoneOwners(db, [])).toEqual(new Map())
    expect((await listPhones(db, idOf(1001))).map(({ e164 }) => e164)).toEqual([
      '+8613900000001',
      '+8613900000000',
    ])
  })
}

describeOnBoth('An import', testImport, testAlike, testBadChunk, testOwners)
