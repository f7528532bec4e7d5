import { describe, expect, test } from 'vitest'
import { findHeadingRow } from '#shared/domain/import/find-heading-row.ts'
import { guessMapping } from '#shared/domain/import/guess-mapping.ts'
import { carTemplate } from '#shared/domain/template/car-template.ts'
import { factFields } from '#shared/domain/template/card-template.ts'

function guess(headings: readonly string[], samples: readonly (readonly string[])[] = []) {
  const { columns, identity } = guessMapping({ headings, samples }, factFields(carTemplate))
  return {
    fields: headings.map((_, column) => columns.find((one) => one.column === column)?.field ?? null),
    identity,
  }
}

describe('R77 a mapping is guessed', () => {
  test('from the headings Chinese shops use', () => {
    const headings = [
      '序号',
      '客户姓名',
      '手机号码',
      '性别',
      '意向车型',
      '来源',
      '意向级别',
      '登记日期',
      '备注',
      '地址',
    ]
    expect(guess(headings).fields).toEqual([
      null,
      'name',
      'phone',
      'fact:gender',
      'fact:model',
      'source',
      'grade',
      'created-on',
      'fact:remark',
      'fact:residence',
    ])
  })

  test('from English headings, whatever their case and signs', () => {
    const headings = ['Full Name', 'Phone_Number', 'GENDER', 'Lead source', 'Grade', 'Created at', 'Notes:']
    expect(guess(headings).fields).toEqual([
      'name',
      'phone',
      'fact:gender',
      'source',
      'grade',
      'created-on',
      'fact:remark',
    ])
  })

  test('with marks and brackets around a heading', () => {
    expect(guess(['*姓名（必填）', '联系 电话', '意向级别(H/A/B/C)']).fields).toEqual([
      'name',
      'phone',
      'grade',
    ])
  })

  test('a second and a third number are kept apart', () => {
    expect(guess(['手机', '座机', '电话', '手机2']).fields).toEqual([
      'phone',
      'phone-2',
      'phone-3',
      'fact:手机2',
    ])
  })

  test('a template label names its own fact', () => {
    expect(guess(['电话', '购车用途', 'Main driver']).fields).toEqual([
      'phone',
      'fact:purchaseUse',
      'fact:mainDriver',
    ])
  })

  test('a column nobody knows stays a fact under its own heading', () => {
    expect(guess(['电话', '微信昵称']).fields).toEqual(['phone', 'fact:微信昵称'])
  })

  test('numbers are found by what stands under a heading nobody knows', () => {
    const samples = [
      ['甲', '乙', '丙'],
      ['138 0013 8000', '13900139000', ''],
    ]
    expect(guess(['某某', '某列'], samples).fields).toEqual(['fact:某某', 'phone'])
  })

  test('R78 the customer number is the identity where there is no phone', () => {
    expect(guess(['Cust_num', 'age']).identity).toBe('customer-number')
    expect(guess(['客户编号', '电话']).identity).toBe('phone')
  })
})

test('a title and blank lines above the headings are skipped', () => {
  const rows = [
    ['2026年11月客户名单', ''],
    ['', ''],
    ['姓名', '电话'],
    ['甲', '13800138000'],
  ]
  expect(findHeadingRow(rows)).toBe(2)
  expect(findHeadingRow([[''], ['a', 'b']])).toBe(1)
  expect(findHeadingRow([[''], []])).toBe(-1)
})
