import { expect, test } from 'vitest'
import { checkContact, mostContacts, plainContact } from '#shared/domain/card/contact.ts'

test('R63 a contact is kept without blanks around it, an empty relation as none', () => {
  expect(plainContact({ name: ' 张敏 ', relation: ' ' })).toEqual({ name: '张敏', relation: null })
  expect(checkContact({ name: '张敏', relation: '妻子' }, 0)).toEqual([])
})

test.each([
  ['no name', { name: ' ', relation: '妻子' }, 'contact-unnamed name'],
  ['a name as long as a page', { name: '张'.repeat(101), relation: null }, 'contact-too-long name'],
  ['a long story for a relation', { name: '张敏', relation: '妻'.repeat(41) }, 'contact-too-long relation'],
  ['a name that cannot be seen', { name: '张\u0007', relation: null }, 'control-character name'],
  ['a relation that cannot be seen', { name: '张敏', relation: '\u0007妻' }, 'control-character relation'],
])('R63 %s is refused', (_, contact, fault) => {
  expect(checkContact(contact, 0).map(({ kind, field }) => `${kind} ${field}`)).toEqual([fault])
})

test('R63 one card has room for twenty people', () => {
  expect(checkContact({ name: '张敏', relation: null }, mostContacts - 1)).toEqual([])
  expect(checkContact({ name: '张敏', relation: null }, mostContacts)).toMatchObject([
    { kind: 'too-many-contacts', data: { most: 20 } },
  ])
})
