import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addField,
  changeField,
  fieldsOf,
  inListOrder,
  moveField,
  toWanted,
  turnField,
} from '#renderer/screens/settings/template/edit-fields.ts'
import { carTemplate } from '#shared/domain/template/car-template.ts'

const fields = fieldsOf({
  ...{ code: 'car', version: 1, name: carTemplate.name, isInUse: true },
  fields: carTemplate.fields.map((field) => ({ ...field, options: [...field.options], isRetired: false })),
})
const ids = (list: typeof fields) => list.map(({ id }) => id)
const anyId = fc.constantFrom(...ids(fields))

describe('R62 fields while they are edited', () => {
  test('name, phone, grade and the visits are not among them', () => {
    expect(ids(fields)).toContain('occupation')
    expect(ids(fields)).not.toContain('name')
    expect(ids(fields)).not.toContain('content')
  })

  test('a field moves one place among those in use, over retired ones, and back again', () => {
    const retired = turnField(fields, 'occupation')
    const moved = moveField(retired, 'currentCar', 1)
    const inUse = ids(inListOrder(moved))
    expect(inUse.slice(2, 4)).toEqual(['residence', 'currentCar'])
    expect(inUse.at(-1)).toBe('occupation')
  })

  test('no move loses a field, and none goes past an end', () => {
    fc.assert(
      fc.property(anyId, fc.constantFrom(1, -1), (id, step) => {
        const there = moveField(fields, id, step)
        expect(ids(there).toSorted()).toEqual(ids(fields).toSorted())
        const back = moveField(there, id, step === 1 ? -1 : 1)
        const isAtEnd = there === fields
        expect(isAtEnd ? there : back).toEqual(fields)
      }),
    )
  })

  test('retiring twice is as if nothing had been; a field that was never saved just goes', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(turnField(turnField(fields, id), id)).toEqual(fields)
      }),
    )
    const added = addField(fields, { id: 'new-1', behind: 'age' })
    expect(ids(added).slice(0, 3)).toEqual(['gender', 'age', 'new-1'])
    expect(turnField(added, 'new-1')).toEqual(fields)
  })

  test('what is sent has no empty words and no ids of the screen', () => {
    const typed = changeField(fields, 'gender', { options: ['男', '', '女', ' '] })
    expect(toWanted(typed)[0]).toEqual({
      ...{ key: 'gender', label: { zh: '性别', en: 'Gender' }, kind: 'choice', options: ['男', '女'] },
      ...{ tier: 'general', checkpoint: null, party: 'person', isRetired: false },
    })
  })
})
