import { expect, test } from 'vitest'
import { checkPersonChange, maySetPassword } from '#shared/domain/roles/person-change.ts'

const owner = { roles: ['owner'], isActive: true }
const agent = { roles: ['agent'], isActive: true }

test('R46 a manager may make an agent, and no owner', () => {
  const change = { by: ['manager'], before: null, hasOtherOwner: true }
  expect(checkPersonChange({ ...change, after: agent })).toEqual([])
  expect(checkPersonChange({ ...change, after: owner })).toEqual([{ kind: 'owner-by-owner', field: 'roles' }])
})

test('R46 nobody but an owner changes an owner', () => {
  const change = { before: owner, after: { ...owner, isActive: false }, hasOtherOwner: true }
  expect(checkPersonChange({ ...change, by: ['administrator'] })).toEqual([
    { kind: 'owner-by-owner', field: 'roles' },
  ])
  expect(checkPersonChange({ ...change, by: ['owner'] })).toEqual([])
})

test('R46 the last owner neither leaves nor gives the role away', () => {
  const change = { by: ['owner'], before: owner, hasOtherOwner: false }
  expect(checkPersonChange({ ...change, after: { ...owner, isActive: false } })).toEqual([
    { kind: 'last-owner', field: 'isActive' },
  ])
  expect(checkPersonChange({ ...change, after: agent })).toEqual([{ kind: 'last-owner', field: 'roles' }])
  expect(checkPersonChange({ ...change, after: { roles: ['owner', 'agent'], isActive: true } })).toEqual([])
})

test('R46 an owner’s password is given by nobody else', () => {
  expect(maySetPassword(['administrator'], ['agent'])).toBe(true)
  expect(maySetPassword(['administrator'], ['owner'])).toBe(false)
  expect(maySetPassword(['owner'], ['owner'])).toBe(true)
  expect(maySetPassword(['agent'], ['agent'])).toBe(false)
})
