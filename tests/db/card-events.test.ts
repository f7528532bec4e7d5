import { expect, test } from 'vitest'
import { listEvents } from '#db/queries/card-event-queries.ts'
import { findCard, findCardByNumber, findCardInScope, getCard } from '#db/queries/card-queries.ts'
import { findHighestNumber } from '#db/queries/serial-queries.ts'
import type { Store } from '#db/store.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import { describeOnBoth } from '../helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, teamRow, userRow, visitRow } from './rows.ts'

const [me, mate] = [idOf(1), idOf(2)]
const card = idOf(10)
const grade = { schemeId: 'car-habc', schemeVersion: 1, code: 'H' }

async function fill(store: Store, rows: readonly RowWrite[]): Promise<void> {
  const people: RowWrite[] = [
    { insert: 'team', row: teamRow({ id: idOf(800) }) },
    { insert: 'user', row: userRow({ id: me, teamId: idOf(800) }) },
    { insert: 'user', row: userRow({ id: mate, teamId: idOf(800), name: '李娜' }) },
  ]
  await write(store, { author, decide: async () => [commandOf('fill', [...people, ...rows])] })
}

function testEvents(book: () => Store): void {
  test('A card gives its events as the domain takes them: made, visits, voids, and what befell it otherwise', async () => {
    const began = { grade, stage: 'lead', status: 'open' }
    const registeredAt = '2026-10-01T02:00:00.000Z'
    const facts = JSON.stringify({ bestTime: '晚上' })
    const visit = visitRow({
      id: idOf(20),
      cardId: card,
      promisedAt: '2026-11-24T02:00:00.000Z',
      nextReason: '出差',
    })
    const times = { occurredAt: '2026-11-22T03:00:00.000Z', recordedAt: '2026-11-22T03:01:00.000Z' }
    await fill(book(), [
      { insert: 'card', row: cardRow({ id: card, registeredAt, facts, createdAs: JSON.stringify(began) }) },
      { insert: 'visit', row: visit },
      { insert: 'void', row: { id: idOf(21), visitId: visit.id, cardId: card, why: '记错' } },
      {
        insert: 'courseEvent',
        row: { id: idOf(22), cardId: card, kind: 'stage', body: '{"stage":"signed"}', ...times },
      },
    ])
    expect(await listEvents(book().db, card)).toEqual([
      {
        kind: 'created',
        id: card,
        occurredAt: registeredAt,
        recordedAt: author.at,
        ...began,
        bestTime: '晚上',
      },
      {
        kind: 'visit',
        id: visit.id,
        occurredAt: visit.occurredAt,
        recordedAt: visit.recordedAt,
        outcome: 'talked',
        reached: true,
        effective: true,
        gradeAfter: grade,
        callIntent: 'B',
        nextOn: '2026-11-24',
        nextMinute: null,
        nextReason: '出差',
        promisedAt: '2026-11-24T02:00:00.000Z',
        retryAt: null,
        statusAfter: null,
      },
      { kind: 'void', id: idOf(21), visitId: visit.id, occurredAt: author.at, recordedAt: author.at },
      { kind: 'stage', id: idOf(22), stage: 'signed', ...times },
    ])
  })
}

function testPlainCards(book: () => Store): void {
  test('A card that began plain begins without a grade when it was made; one that is not there is an error', async () => {
    await fill(book(), [{ insert: 'card', row: cardRow({ id: card }) }])
    const plain = { grade: null, stage: 'resource', status: 'open', bestTime: null }
    expect(await listEvents(book().db, card)).toEqual([
      { kind: 'created', id: card, occurredAt: author.at, recordedAt: author.at, ...plain },
    ])
    await expect(listEvents(book().db, idOf(404))).rejects.toMatchObject({ failure: { kind: 'row-missing' } })
  })
}

function testCards(book: () => Store): void {
  test('R46 a card is found in the reach of who asks, with its owner', async () => {
    await fill(book(), [{ insert: 'card', row: cardRow({ id: card, ownerId: mate, number: 'A-26-0417' }) }])
    const { db } = book()
    expect(await findCard(db, card)).toMatchObject({ ownerName: '李娜', ownerTeamId: idOf(800) })
    expect(await findCardInScope(db, card, { kind: 'own', userId: me })).toBeUndefined()
    expect(await findCardInScope(db, card, { kind: 'team', userId: me, teamId: idOf(800) })).toMatchObject({
      id: card,
    })
    expect(await findCardByNumber(db, 'A-26-0417')).toMatchObject({ id: card })
    expect(await findCardByNumber(db, 'A-26-0418')).toBeUndefined()
    await expect(getCard(db, idOf(404))).rejects.toMatchObject({
      failure: { kind: 'row-missing', table: 'card' },
    })
  })

  test('The highest 编号 of a seat and year is the highest serial, not the last in the alphabet', async () => {
    const serials = [
      'A-26-0002',
      'A-26-9999',
      'A-26-10000',
      'A-26-0417',
      'A3-26-20000',
      'A-27-0003',
      'B-26-0007',
    ]
    await fill(
      book(),
      serials.map((number, at) => ({ insert: 'card', row: cardRow({ id: idOf(10 + at), number }) }) as const),
    )
    const { db } = book()
    expect(await findHighestNumber(db, 'A-26-')).toBe('A-26-10000')
    expect(await findHighestNumber(db, 'A-27-')).toBe('A-27-0003')
    expect(await findHighestNumber(db, 'A3-26-')).toBe('A3-26-20000')
    expect(await findHighestNumber(db, 'C-26-')).toBeNull()
    const again = commandOf('again', [
      { insert: 'card', row: cardRow({ id: idOf(99), number: 'A-26-9999' }) },
    ])
    await expect(write(book(), { author, decide: async () => [again] })).rejects.toMatchObject({
      failure: { kind: 'not-unique' },
    })
  })
}

describeOnBoth('A stored card', testEvents, testPlainCards, testCards)
