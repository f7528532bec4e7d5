import { expect, test } from 'vitest'
import { makeMigration } from '#build/generate/make-migration.ts'
import { nameMigration } from '#build/generate/migration-name.ts'

const all = `import type { Kysely } from 'kysely'
import * as book from './0010-book.ts'
import * as search from './0090-search.ts'

export const migrations = {
  '0010-book': book,
  '0090-search': search,
}
`
const existing = ['0090-search', '0010-book']

test('the next migration is numbered ten higher than the last', () => {
  const { full, before, alias } = nameMigration('card-colour', existing)
  expect({ full, before, alias }).toEqual({
    full: '0100-card-colour',
    before: '0090-search',
    alias: 'cardColour',
  })
})

test('after a late migration between two tens the numbers go on at the next ten', () => {
  expect(nameMigration('receipt', ['0090-search', '0093-late']).full).toBe('0100-receipt')
})

test('a word that TypeScript keeps for itself gets another alias', () => {
  expect(nameMigration('import', existing).alias).toBe('importTables')
})

test('a name that is not kebab-case is refused', () => {
  for (const name of ['', 'CardColour', 'card_colour', '../card', '0100-card']) {
    expect(() => nameMigration(name, existing), name).toThrow('kebab-case')
  }
})

test('a word that another migration has is refused', () => {
  expect(() => nameMigration('search', existing)).toThrow('0090-search is there already')
})

test('the list of migrations gets its import and its line, in order', () => {
  const files = makeMigration(nameMigration('card-colour', existing), all)
  expect(files.map((file) => file.path)).toEqual([
    'db/migrations/0100-card-colour.ts',
    'tests/db/migrations/0100-card-colour.test.ts',
    'db/migrations/all.ts',
  ])
  const list = files.at(-1)?.text ?? ''
  expect(list).toContain("'./0090-search.ts'\nimport * as cardColour from './0100-card-colour.ts'\n")
  expect(list).toContain("  '0090-search': search,\n  '0100-card-colour': cardColour,\n}")
})

test('a list that has changed its form is not guessed at', () => {
  expect(() => makeMigration(nameMigration('receipt', existing), 'export const migrations = []')).toThrow(
    'changed its form',
  )
})
