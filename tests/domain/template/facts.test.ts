import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carTemplate } from '#shared/domain/template/car-template.ts'
import { readFactEdit, readFacts } from '#shared/domain/template/facts.ts'

function faultOf(value: unknown) {
  return readFacts(carTemplate, value).faults.map(({ kind, field }) => `${kind} ${field}`)
}

describe('readFacts', () => {
  test('R62 each field is read in its kind', () => {
    const given = { age: '３４', birthday: '1992-02-29', focus: '外观', model: ' UNI-V ', gender: '男' }
    expect(readFacts(carTemplate, given).facts).toEqual({
      age: 34,
      birthday: '1992-02-29',
      focus: ['外观'],
      model: 'UNI-V',
      gender: '男',
    })
  })

  test('R62 a key that the template does not know is kept as it is', () => {
    const facts = { shoeSize: 43, remarkOf2019: ' x ', tags: ['a'] }
    expect(readFacts(carTemplate, facts)).toEqual({ facts, faults: [] })
  })

  test('R29 a word outside the options is taken: old lists have their own', () => {
    expect(readFacts(carTemplate, { gender: '先生' })).toEqual({ facts: { gender: '先生' }, faults: [] })
  })

  test.each([
    [{ age: 'thirty' }, 'not-a-number age'],
    [{ birthday: '1992-02-30' }, 'not-a-day birthday'],
    [{ focus: 3 }, 'not-a-list focus'],
    [{ model: 'x'.repeat(4001) }, 'too-long model'],
    [{ model: 'UNI\u0000V' }, 'control-character model'],
    [{ model: { name: 'UNI-V' } }, 'not-facts '],
    ['{}', 'not-facts '],
    [null, 'not-facts '],
  ])('R27 %j is refused: %s', (value, fault) => {
    expect(faultOf(value)).toEqual([fault])
  })

  test('R62 lines of a note stay lines', () => {
    expect(readFacts(carTemplate, { remark: '家住城南\n有小孩' }).facts).toEqual({
      remark: '家住城南\n有小孩',
    })
  })

  test('R62 reading again changes nothing', () => {
    const keys = fc.constantFrom('age', 'birthday', 'focus', 'model', 'unknown')
    const values = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.array(fc.string()),
      fc.constantFrom('34', '2026-01-01', null),
    )
    fc.assert(
      fc.property(fc.dictionary(keys, values), (given) => {
        const { facts } = readFacts(carTemplate, given)
        expect(readFacts(carTemplate, facts)).toEqual({ facts, faults: [] })
      }),
    )
  })
})

test('R62 an edit keeps what it empties', () => {
  expect(readFactEdit(carTemplate, { age: '', model: null, fax: '023-1' }).edit).toEqual({
    age: null,
    model: null,
    fax: '023-1',
  })
})
