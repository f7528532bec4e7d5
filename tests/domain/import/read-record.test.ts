import { describe, expect, test } from 'vitest'
import { carScheme } from '#shared/domain/grade-scheme-presets.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import { createRecordReader } from '#shared/domain/import/read-record.ts'
import { carTemplate } from '#shared/domain/template/car-template.ts'

const headings = ['姓名', '电话', '电话2', '意向级别', '登记日期', '年龄', '关注点', '来源']
const columns = [
  { column: 0, field: 'name' },
  { column: 1, field: 'phone' },
  { column: 2, field: 'phone-2' },
  { column: 3, field: 'grade' },
  { column: 4, field: 'created-on' },
  { column: 5, field: 'fact:age' },
  { column: 6, field: 'fact:focus' },
  { column: 7, field: 'source' },
]

function read(cells: readonly string[], mapping: Mapping = { columns, identity: 'phone' }) {
  return createRecordReader({ mapping, headings, scheme: carScheme, template: carTemplate })(cells)
}

describe('a record', () => {
  test('becomes a card with facts in their kinds', () => {
    expect(
      read([' 张三 ', '138 0013 8000', '', 'Ｈ级', '2026/11/3', '３８', '外观、安全性', '来店']),
    ).toEqual({
      kind: 'card',
      card: {
        name: '张三',
        phones: [
          { typed: '138 0013 8000', number: { kind: 'good', e164: '+8613800138000', line: 'mobile' } },
        ],
        customerNumber: null,
        grade: 'H',
        source: '来店',
        facts: { age: 38, focus: ['外观', '安全性'] },
        createdOn: { day: '2026-11-03', minute: null },
        visit: null,
      },
    })
  })

  test('R29 is accepted with nothing but its identity', () => {
    expect(read(['', '13800138000'])).toMatchObject({
      kind: 'card',
      card: { name: '', grade: null, facts: {} },
    })
  })

  test('R29 keeps a grade that the scheme does not know as words', () => {
    expect(read(['张三', '13800138000', '', 'O'])).toMatchObject({
      card: { grade: null, facts: { 意向级别: 'O' } },
    })
  })

  test('R29 keeps the words of a fact that does not fit its kind', () => {
    expect(read(['张三', '13800138000', '', '', '', '三十多'])).toMatchObject({
      card: { facts: { age: '三十多' } },
    })
  })

  test('R63 has several numbers from one cell or two columns, each once', () => {
    const reading = read(['张三', '13800138000/0571-31178502', '13800138000'])
    const phones = reading.kind === 'card' ? reading.card.phones.map(({ number }) => number.e164) : []
    expect(phones).toEqual(['+8613800138000', '+8657131178502'])
  })
})

describe('R28 a record is refused', () => {
  test.each<readonly [cells: readonly string[], why: string, heading: string]>([
    [['张三', ''], 'empty', '电话'],
    [['张三', '1.39E+10'], 'scientific', '电话'],
    [['张三', '1391234567'], 'length', '电话'],
    [['张三', '微信同号'], 'letters', '电话'],
    [['张三', '13800138000', '123'], 'length', '电话2'],
    [['张三', '13800138000', '', '', '2026-02-30'], 'bad-date', '登记日期'],
    [['张三', '13800138000', '', '', '', '', '', '', '多出来的'], 'unknown-column', '9'],
    [['张\u0000三', '13800138000'], 'control-character', '姓名'],
    [['张'.repeat(10_000), '13800138000'], 'too-long', '姓名'],
    [['张三', '13800138000', '', '', '', '', 'x'.repeat(4001)], 'too-long', '关注点'],
    [['张三', '13800138000', '', '', '', '', '', 'x'.repeat(201)], 'too-long', '来源'],
  ])('with the column named that is to blame (case %#)', (cells, why, heading) => {
    expect(read(cells)).toMatchObject({ kind: 'reject', why, heading })
  })
})

test('R78 a customer number is an identity of its own, and a wrong date is no day', () => {
  const mapping: Mapping = {
    columns: [{ column: 0, field: 'customer-number' }],
    identity: 'customer-number',
    dates: { day: 1, month: 2, firstYear: 2008 },
    visit: { outcome: 'talked', seconds: 3, countBefore: 4, won: { column: 5, equals: 'yes' } },
  }
  expect(read(['7', '5', 'may', '261', '3', 'yes'], mapping)).toMatchObject({
    card: {
      customerNumber: '7',
      createdOn: { day: '2008-05-05' },
      visit: { seconds: 261, outcome: 'talked', isWon: true },
      facts: { earlierContacts: 2 },
    },
  })
  expect(read(['', '5', 'may'], mapping)).toMatchObject({ kind: 'reject', why: 'empty' })
  expect(read(['7', '31', 'feb'], mapping)).toMatchObject({ kind: 'reject', why: 'bad-date' })
})
