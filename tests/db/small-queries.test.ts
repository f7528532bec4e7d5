import { expect, test } from 'vitest'
import { findDraft, forgetDraft, keepDraft, listDrafts } from '#db/queries/draft-queries.ts'
import { findNotes } from '#db/queries/note-queries.ts'
import {
  countOpenCardsByOwner,
  findPerson,
  isLoginNameTaken,
  listPeople,
  listTeams,
} from '#db/queries/person-queries.ts'
import { findRefusedKeys, listRefusals } from '#db/queries/refusal-queries.ts'
import { listBookSettings, listRules } from '#db/queries/rule-queries.ts'
import type { Store } from '#db/store.ts'
import type { Command } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import { describeOnBoth } from '#tests/helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, phoneRow, teamRow, userRow, visitRow } from './rows.ts'

const [minId, haoId, teamId, cardId] = [idOf(1), idOf(2), idOf(11), idOf(21)]

let changes = 500

async function put(store: Store, rows: readonly RowWrite[], more: Partial<Command> = {}): Promise<void> {
  changes += 1
  await write(store, { author, decide: async () => [commandOf(idOf(changes), rows, more)] })
}

const people: readonly RowWrite[] = [
  { insert: 'team', row: teamRow({ id: teamId }) },
  { insert: 'user', row: userRow({ id: minId, loginName: 'min', teamId }) },
  { insert: 'user', row: userRow({ id: haoId, loginName: 'hao', name: '孙浩', isActive: 0, teamId }) },
]

describeOnBoth('people', (book) => {
  test('R46 everybody is listed, those who left too; a team counts only the active', async () => {
    await put(book(), people)
    expect((await listPeople(book().db)).map(({ loginName }) => loginName)).toEqual(['hao', 'min'])
    expect(await listPeople(book().db, idOf(99))).toEqual([])
    expect(await listTeams(book().db)).toEqual([{ id: teamId, name: '一组', people: 1 }])
    expect(await findPerson(book().db, haoId)).toMatchObject({ name: '孙浩', isActive: 0, teamName: '一组' })
  })

  test('R46 a login name is taken by somebody else, never by oneself', async () => {
    await put(book(), people)
    expect(await isLoginNameTaken(book().db, { loginName: 'min', byOtherThan: haoId })).toBe(true)
    expect(await isLoginNameTaken(book().db, { loginName: 'min', byOtherThan: minId })).toBe(false)
  })

  test('R01 open cards are counted by owner', async () => {
    await put(book(), [
      ...people,
      { insert: 'card', row: cardRow({ id: cardId, ownerId: minId, isQueued: 1 }) },
      { insert: 'card', row: cardRow({ id: idOf(22), ownerId: minId, isQueued: 0, status: 'lost' }) },
    ])
    expect([...(await countOpenCardsByOwner(book().db))]).toEqual([[minId, 1]])
  })
})

describeOnBoth('drafts', (book) => {
  const place = { userId: minId, screen: 'desk', subject: cardId }
  const at = (minute: number) => `2026-11-22T02:0${minute}:00.000Z`

  test('R50 the last text of a place stays, the newest first, until it is forgotten', async () => {
    await keepDraft(book(), { ...place, body: '一', savedAt: at(1) })
    await keepDraft(book(), { ...place, screen: 'card', body: '二', savedAt: at(2) })
    await keepDraft(book(), { ...place, body: '三', savedAt: at(3) })
    expect((await listDrafts(book().db, minId)).map(({ body }) => body)).toEqual(['三', '二'])
    expect(await listDrafts(book().db, haoId)).toEqual([])
    await forgetDraft(book(), place)
    await forgetDraft(book(), place)
    expect(await findDraft(book().db, place)).toBeUndefined()
  })

  test('R50 a command clears what was unfinished about its subject, and nobody else’s', async () => {
    await keepDraft(book(), { ...place, body: '一', savedAt: at(1) })
    await keepDraft(book(), { ...place, userId: haoId, body: '二', savedAt: at(1) })
    await put(book(), [], { clearsDrafts: { userId: minId, subject: cardId } })
    expect(await listDrafts(book().db, minId)).toEqual([])
    expect(await listDrafts(book().db, haoId)).toHaveLength(1)
  })
})

describeOnBoth('rules and settings', (book) => {
  test('R05 of a setting the newest version is in force, of a rule every version is kept', async () => {
    const setting = (id: number, version: number, value: string): RowWrite => ({
      insert: 'setting',
      row: { id: idOf(id), scope: 'book', scopeId: idOf(700), key: 'lateEntry', version, value },
    })
    const scheme = (id: number, version: number): RowWrite => ({
      insert: 'scheme',
      row: { id: idOf(id), code: 'car', version, body: '{}' },
    })
    await put(book(), [setting(1, 1, '"forbid"'), setting(2, 2, '"allow"'), scheme(3, 2), scheme(4, 1)])
    expect(await listBookSettings(book().db)).toEqual([{ key: 'lateEntry', version: 2, value: '"allow"' }])
    expect((await listRules(book().db, 'scheme')).map(({ version }) => version)).toEqual([1, 2])
  })
})

describeOnBoth('refusals', (book) => {
  test('decision 10 a lifted refusal keeps its row and refuses no more', async () => {
    const open = { words: '别打了', liftedAt: null, liftedBy: null, liftedWhy: null }
    await put(book(), [
      { insert: 'refusal', row: { phoneKey: 'a', ...open } },
      { insert: 'refusal', row: { phoneKey: 'b', ...open } },
    ])
    await put(book(), [{ update: 'refusal', id: 'b', set: { liftedAt: author.at } }])
    expect([...(await findRefusedKeys(book().db, ['a', 'b', 'c']))]).toEqual(['a'])
    expect(await listRefusals(book().db, ['b'])).toHaveLength(1)
    expect([...(await findRefusedKeys(book().db, []))]).toEqual([])
  })
})

describeOnBoth('notes', (book) => {
  test('a card is found once, by the last visit that has the words, in reach alone', async () => {
    const visit = (id: number, content: string): RowWrite => ({
      insert: 'visit',
      row: visitRow({ id: idOf(id), cardId, agentId: minId, content }),
    })
    await put(book(), [
      ...people,
      { insert: 'card', row: cardRow({ id: cardId, ownerId: minId }) },
      { insert: 'phone', row: phoneRow({ id: idOf(31), cardId }) },
      ...[visit(41, '差价两千，先等'), visit(42, '差价谈到一千'), visit(43, '100%确定')],
    ])
    const find = (words: string, userId = minId) =>
      findNotes(book().db, { words, scope: { kind: 'own', userId }, limit: 5 })
    expect(await find('差价')).toMatchObject([
      { id: cardId, visitId: idOf(42), note: '差价谈到一千', phones: '+8613812345678' },
    ])
    expect(await find('0%确')).toHaveLength(1)
    expect(await find('0_确')).toEqual([])
    expect(await find('差价', haoId)).toEqual([])
  })
})
