import { describe, expect, test } from 'vitest'
import { faultsOfMapping, fieldChoices, withField } from '#renderer/screens/import/mapping/field-choices.ts'
import type { ListLook } from '#renderer/stores/import-run.ts'
import { zhCN } from '#renderer/texts/zh-cn.ts'

const look: ListLook = {
  kind: 'csv',
  encoding: 'gb18030',
  columns: ['姓名', '电话', '编号'].map((heading, index) => ({ index, heading, samples: [] })),
  mapping: { columns: [], identity: 'phone' },
  remembered: false,
  fields: [
    { field: 'name', zh: '姓名', en: 'Name' },
    { field: 'phone', zh: '电话', en: 'Phone' },
    { field: 'customer-number', zh: '客户编号', en: 'Customer number' },
  ],
}
const words = { texts: zhCN, pick: (name: { readonly zh: string }) => name.zh }
const nameOf = (field: string) => look.fields.find((one) => one.field === field)?.zh ?? field

describe('where a column goes', () => {
  test('it may be left out, become a field, or be kept under its own heading', () => {
    const choices = fieldChoices(look, '爱好', words)
    expect(choices.map(({ value }) => value)).toEqual(['', 'name', 'phone', 'customer-number', 'fact:爱好'])
    expect(choices.at(-1)?.label).toBe('原样保留为“爱好”')
    expect(fieldChoices(look, '', words)).toHaveLength(4)
  })

  test('a column has one field, and left out it has none', () => {
    const once = withField(look.mapping, 1, 'phone')
    expect(withField(once, 1, 'name').columns).toEqual([{ column: 1, field: 'name' }])
    expect(withField(once, 1, '').columns).toEqual([])
  })

  test('R78 what tells people apart follows what is mapped', () => {
    const byNumber = withField(look.mapping, 2, 'customer-number')
    expect(byNumber.identity).toBe('customer-number')
    expect(withField(byNumber, 1, 'phone').identity).toBe('customer-number')
    expect(withField(withField(byNumber, 1, 'phone'), 2, '').identity).toBe('phone')
  })

  test('a field mapped twice names the field and both columns; no number at all is said too', () => {
    const twice = withField(withField(look.mapping, 0, 'phone'), 1, 'phone')
    expect(faultsOfMapping(look, twice, nameOf)).toEqual([
      { kind: 'field-mapped-twice', data: { field: '电话', first: '姓名', second: '电话' } },
    ])
    expect(faultsOfMapping(look, look.mapping, nameOf)).toEqual([
      { kind: 'no-identity', data: { identity: 'phone' } },
    ])
  })
})
