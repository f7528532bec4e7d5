import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareCard } from '#shared/domain/import/compare-card.ts'
import { decideRecord } from '#shared/domain/import/decide-record.ts'
import { guardFormula, unguardFormula } from '#shared/domain/import/formula-guard.ts'
import type { ImportedCard } from '#shared/domain/import/imported-card.ts'
import { mappingFaults } from '#shared/domain/import/mapping-faults.ts'

describe('R77 what becomes of a record', () => {
  test('the first of a number wins, the file before the book', () => {
    expect(decideRecord({ inFile: 2, inBook: ['a'] }, { update: true })).toEqual({
      kind: 'duplicate-in-file',
      of: 2,
    })
  })

  test('a known customer is only reported unless updating was asked for', () => {
    expect(decideRecord({ inFile: undefined, inBook: ['a'] }, { update: false })).toEqual({
      kind: 'duplicate-in-book',
      cardId: 'a',
    })
    expect(decideRecord({ inFile: undefined, inBook: ['a'] }, { update: true })).toEqual({
      kind: 'compare',
      cardId: 'a',
    })
  })

  test('R63 numbers of two customers are never merged', () => {
    expect(decideRecord({ inFile: undefined, inBook: ['a', 'b'] }, { update: true })).toEqual({
      kind: 'reject',
      why: 'two-cards',
    })
  })
})

describe('R77 comparing a record with its card', () => {
  const card = {
    name: '张三',
    source: '来店',
    facts: { age: 38 },
    grade: 'A',
    phones: ['+8613800138000'],
    customerNumbers: [],
  }
  const record: ImportedCard = {
    name: '',
    phones: [],
    customerNumber: null,
    grade: null,
    source: null,
    facts: {},
    createdOn: null,
    visit: null,
  }

  test('empty cells say nothing', () => {
    expect(compareCard(card, record)).toBeNull()
  })

  test('what agrees is the same', () => {
    expect(compareCard(card, { ...record, name: '张三', facts: { age: 38 }, grade: 'A' })).toBeNull()
  })

  test('what differs is named with its value before', () => {
    expect(
      compareCard(card, { ...record, name: '张三丰', facts: { age: 39, gender: '男' }, grade: 'H' }),
    ).toEqual({
      name: { old: '张三', new: '张三丰' },
      facts: { age: { old: 38, new: 39 }, gender: { old: null, new: '男' } },
      grade: 'H',
      phones: [],
      customerNumber: null,
    })
  })
})

describe('a mapping is refused', () => {
  const headings = ['姓名', '电话', '手机']

  test('where a column is mapped twice, with both fields named', () => {
    const columns = [
      { column: 1, field: 'phone' },
      { column: 1, field: 'name' },
    ]
    expect(mappingFaults({ columns, identity: 'phone' }, headings)).toEqual([
      { kind: 'column-mapped-twice', heading: '电话', fields: ['phone', 'name'] },
    ])
  })

  test('where two columns are mapped to one field, with both headings named', () => {
    const columns = [
      { column: 1, field: 'phone' },
      { column: 2, field: 'phone' },
    ]
    expect(mappingFaults({ columns, identity: 'phone' }, headings)).toEqual([
      { kind: 'field-mapped-twice', field: 'phone', headings: ['电话', '手机'] },
    ])
  })

  test('where it names a column or field that is not there, or no identity', () => {
    const columns = [
      { column: 7, field: 'name' },
      { column: 0, field: 'nonsense' },
    ]
    expect(mappingFaults({ columns, identity: 'phone' }, headings).map(({ kind }) => kind)).toEqual([
      'unknown-column',
      'unknown-field',
      'no-identity',
    ])
  })
})

describe('a text that a spreadsheet would calculate', () => {
  test('is guarded, and comes back as it was', () => {
    const signs = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', 'a', '1')
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 6 }), (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text)
        expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r＝]/)
      }),
    )
  })

  test('stays what it is where nothing is dangerous', () => {
    expect(guardFormula("it's 1 = 1")).toBe("it's 1 = 1")
    expect(guardFormula('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")')
  })
})
