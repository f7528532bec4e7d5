import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkName, checkNewCard, longestName } from '#shared/domain/card/new-card.ts'

const good = { name: '陈志远', phones: [{ typed: '138 1234 5678' }] }

describe('checkNewCard', () => {
  test('R78 a name and one good number make a card', () => {
    expect(checkNewCard(good)).toEqual([])
  })

  test('R78 the shop’s own number will do where a list brings no phone', () => {
    const customerNumber = { source: 'bank', number: '0000417' }
    expect(checkNewCard({ name: '某先生', phones: [], customerNumber })).toEqual([])
  })

  test('R78 a name alone is nobody', () => {
    const nobody = [{ kind: 'no-identity', field: 'phones' }]
    expect(checkNewCard({ name: '陈志远', phones: [] })).toEqual(nobody)
    expect(checkNewCard({ name: '陈志远', phones: [{ typed: '  ' }] })).toEqual(nobody)
    expect(checkNewCard({ ...good, phones: [], customerNumber: { source: 'x', number: ' ' } })).toEqual(
      nobody,
    )
  })

  test.each([
    ['1391234567', 'phone-length', '1391234567'],
    ['1.39E+10', 'phone-scientific', '13910'],
    ['找王经理', 'phone-letters', ''],
  ])('R28 %s is refused as %s', (typed, kind, digits) => {
    expect(checkNewCard({ ...good, phones: [{ typed }] })).toEqual([
      { kind, field: 'phones', data: { typed, digits } },
    ])
  })

  test('R63 one number written twice is one too many', () => {
    const phones = [{ typed: '13812345678' }, { typed: '+86 138-1234-5678' }]
    expect(checkNewCard({ ...good, phones }).map(({ kind }) => kind)).toEqual(['phone-twice'])
  })

  test('R78 a megabyte of digits comes back as its start', () => {
    const [fault] = checkNewCard({ ...good, phones: [{ typed: '1'.repeat(1_000_000) }] })
    expect(JSON.stringify(fault).length).toBeLessThan(200)
  })
})

describe('checkName', () => {
  test.each(['𠮷野家', '张😀', "'; DROP TABLE card; --", '=HYPERLINK("x")', 'Zoë', '欧阳·买买提'])(
    'R78 takes %s',
    (name) => {
      expect(checkName(name)).toEqual([])
    },
  )

  test.each(['', '   ', '\t'])('R78 refuses the empty name %j', (name) => {
    expect(checkName(name)).toEqual([{ kind: 'no-name', field: 'name' }])
  })

  test.each(['张\u0000三', '张\u0007三', '张\n三', '张\u0085三'])(
    'R78 refuses control characters in %j',
    (name) => {
      expect(checkName(name)).toEqual([{ kind: 'control-character', field: 'name' }])
    },
  )

  test('R78 a name of 10,000 characters is refused with its length and its start', () => {
    expect(checkName('长'.repeat(10_000))).toEqual([
      { kind: 'name-too-long', field: 'name', data: { length: 10_000, most: 100, start: '长'.repeat(12) } },
    ])
  })

  test('R78 length is counted as a person counts: a rare character is one', () => {
    expect(checkName('𠮷'.repeat(longestName))).toEqual([])
    expect(checkName('𠮷'.repeat(longestName + 1))).toHaveLength(1)
  })

  test('R78 any text gets at most one fault', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => checkName(name).length <= 1))
  })
})
