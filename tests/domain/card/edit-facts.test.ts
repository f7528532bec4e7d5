import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editFacts, factsAfter } from '#shared/domain/card/edit-facts.ts'

const before = { age: 34, focus: ['外观'], oldField: 'kept' }
const values = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.array(fc.string(), { minLength: 1 }))
const keys = fc.constantFrom('age', 'focus', 'model', 'bestTime')
const someFacts = fc.dictionary(keys, values)
const someEdits = fc.dictionary(keys, fc.option(values))

test('R73 an edit names what changed, with the value before and after', () => {
  expect(editFacts(before, { age: 35, focus: ['外观'], model: 'UNI-V', oldField: null })).toEqual({
    age: { old: 34, new: 35 },
    model: { old: null, new: 'UNI-V' },
    oldField: { old: 'kept', new: null },
  })
})

test('R80 undoing every edit brings the facts back', () => {
  fc.assert(
    fc.property(someFacts, someEdits, (facts, edit) => {
      const after = factsAfter(facts, edit)
      const undo = Object.entries(editFacts(facts, edit)).map(([key, { old }]) => [key, old] as const)
      expect(factsAfter(after, Object.fromEntries(undo))).toEqual(facts)
    }),
  )
})

test('R73 the same edit again changes nothing', () => {
  fc.assert(
    fc.property(someFacts, someEdits, (facts, edit) => {
      expect(editFacts(factsAfter(facts, edit), edit)).toEqual({})
    }),
  )
})
