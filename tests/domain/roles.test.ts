import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contract } from '#shared/contract/contract.ts'
import { masks, roles } from '#shared/domain/roles/permissions.ts'
import { callsOf, canReach, maskedFields, masksInReach, may, scopeFor } from '#shared/domain/roles.ts'

const grants = fc.uniqueArray(fc.constantFrom(...roles))
const guardedCalls = Object.entries(contract).flatMap(([noun, verbs]) =>
  Object.entries(verbs)
    .filter(([, call]) => call['~orpc'].meta.who === 'role')
    .map(([verb]) => `${noun}.${verb}`),
)
const calls = fc.constantFrom(...guardedCalls)

describe('permissions', () => {
  test('R46 the table names exactly the calls of the contract that ask for a role', () => {
    expect(callsOf(roles).toSorted()).toEqual(guardedCalls.toSorted())
  })

  test.each([
    ['agent', 'queue.list', 'own'],
    ['supervisor', 'queue.list', 'team'],
    ['manager', 'queue.list', 'all'],
    ['owner', 'card.list', 'all'],
    ['clerk', 'card.list', 'all'],
    ['clerk', 'visit.save', 'none'],
    ['administrator', 'user.create', 'all'],
    ['administrator', 'card.get', 'none'],
    ['agent', 'card.bin', 'none'],
    ['agent', 'setting.change', 'none'],
    ['nobody', 'card.get', 'none'],
    ['constructor', 'card.get', 'none'],
    ['owner', 'constructor', 'none'],
    ['owner', 'card.burn', 'none'],
  ])('R46 %s may call %s: %s', (role, call, scope) => {
    expect(scopeFor([role], call)).toBe(scope)
    expect(may([role], call)).toBe(scope !== 'none')
  })

  test('R46 somebody without a role may do nothing', () => {
    expect(callsOf([])).toEqual([])
  })

  test('R46 one more role never takes a call or a field away', () => {
    fc.assert(
      fc.property(grants, fc.constantFrom(...roles), calls, (some, extra, call) => {
        const width = ['none', 'own', 'team', 'all']
        const more = [...some, extra]
        expect(width.indexOf(scopeFor(more, call))).toBeGreaterThanOrEqual(
          width.indexOf(scopeFor(some, call)),
        )
        const before = maskedFields(some, call)
        expect(maskedFields(more, call).every((field) => before.includes(field))).toBe(true)
      }),
    )
  })
})

describe('masks', () => {
  test('R46 a clerk keeps the files without numbers and judgement', () => {
    expect(maskedFields(['clerk'], 'card.get')).toEqual(['phone', 'impression', 'bottleneck'])
    expect(maskedFields(['clerk'], 'search.find')).toContain('phone')
  })

  test('R46 an agent who is also the clerk sees the numbers of his own cards only', () => {
    expect(maskedFields(['agent', 'clerk'], 'card.get', 'own')).toEqual([])
    expect(maskedFields(['agent', 'clerk'], 'card.get', 'all')).toContain('phone')
  })

  test('R46 what nobody may call hides everything', () => {
    expect(maskedFields([], 'card.get')).toEqual(['phone', 'impression', 'bottleneck'])
  })
})

describe('reach', () => {
  const seller = { id: 'wang', teamId: 'east' }

  test.each([
    ['agent', { id: 'wang', teamId: 'east' }, true],
    ['agent', { id: 'li', teamId: 'east' }, false],
    ['supervisor', { id: 'li', teamId: 'east' }, true],
    ['supervisor', { id: 'li', teamId: 'west' }, false],
    ['supervisor', null, false],
    ['manager', { id: 'li', teamId: 'west' }, true],
    ['manager', null, true],
    ['administrator', { id: 'wang', teamId: 'east' }, false],
  ])('R46 %s opens a card of %j: %s', (role, owner, expected) => {
    expect(canReach({ ...seller, roles: [role] }, 'card.get', owner)).toBe(expected)
  })

  test('R46 two people without a team are no team', () => {
    const viewer = { id: 'wang', teamId: null, roles: ['supervisor'] }
    expect(canReach(viewer, 'card.get', { id: 'li', teamId: null })).toBe(false)
  })
})

test('R46 a list as a whole hides what is hidden on the farthest card in reach: nothing of one’s own cards', () => {
  expect(masksInReach(['agent'], 'card.list')).toEqual([])
  expect(masksInReach(['supervisor'], 'card.list')).toEqual([])
  expect(masksInReach(['clerk'], 'card.list')).toEqual(masks)
  expect(masksInReach(['agent', 'clerk'], 'card.list')).toEqual(masks)
  expect(masksInReach(['administrator'], 'card.list')).toEqual(masks)
})
