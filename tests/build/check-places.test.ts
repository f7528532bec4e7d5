import { test } from 'vitest'
import { expectComplaint, expectNoComplaint } from './expect-complaint.ts'

const HANDLER = 'main/server/handlers/a.ts'

test('SQL stands only in db', () => {
  for (const text of [
    'export const a = sql`1`',
    "export const a = 'select id from card'",
    'export const a = `delete from card where id = 1`',
    "export const a = db.selectFrom('card')",
    "export const a = tx.insertInto('card')",
  ]) {
    expectComplaint({ [HANDLER]: text }, `${HANDLER}:1 sql-place`)
    expectNoComplaint({ 'db/a.ts': text, 'tests/a.ts': text })
  }
})

test('a sentence with the words of SQL is no SQL', () => {
  expectNoComplaint({ [HANDLER]: "export const a = 'Update the card and select a grade.'" })
})

test('electron is named only in main/electron', () => {
  for (const text of ['export const a = process.versions.electron', "export const a = 'Electron'"]) {
    expectComplaint({ [HANDLER]: text }, `${HANDLER}:1 electron-place`)
    expectNoComplaint({ 'main/electron/a.ts': text })
  }
})

test('time and chance are made in one file only', () => {
  for (const text of [
    'export const a = Date.now()',
    'export const a = new Date()',
    'export const a = Math.random()',
    'export const a = crypto.randomUUID()',
    "import { randomUUID } from 'node:crypto'",
  ]) {
    expectComplaint({ [HANDLER]: text }, `${HANDLER}:1 clock-and-chance`)
    expectComplaint({ 'db/a.ts': text }, 'db/a.ts:1 clock-and-chance')
    expectNoComplaint({ 'main/server/context.ts': text, 'tests/a.ts': text })
  }
  expectComplaint({ 'shared/lib/a.ts': 'const a = Date.now()' }, 'shared/lib/a.ts:1 clock-and-chance')
})

test('a date made of an instant that was handed in is fine', () => {
  expectNoComplaint({ 'shared/domain/a.ts': "const a = new Date('2026-11-22T00:00:00.000Z')" })
})
