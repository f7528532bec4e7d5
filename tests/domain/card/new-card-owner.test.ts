import { expect, test } from 'vitest'
import { ownerOfNewCard } from '#shared/domain/card/new-card-owner.ts'

test('R33 whoever sells owns the card they make; a clerk’s waits in the pool', () => {
  expect(ownerOfNewCard({ id: 'li', teamId: null, roles: ['agent'] })).toBe('li')
  expect(ownerOfNewCard({ id: 'wang', teamId: null, roles: ['supervisor'] })).toBe('wang')
  expect(ownerOfNewCard({ id: 'sun', teamId: null, roles: ['clerk'] })).toBeNull()
  expect(ownerOfNewCard({ id: 'sun', teamId: null, roles: ['clerk', 'agent'] })).toBe('sun')
})
