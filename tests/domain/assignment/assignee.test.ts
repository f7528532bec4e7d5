import { expect, test } from 'vitest'
import { assigneeFault, type Candidate } from '#shared/domain/assignment/assignee.ts'

const li: Candidate = { id: 'li', teamId: 'one', name: '李晓燕', roles: ['agent'], isActive: true }
const supervisor = { id: 'wang', teamId: 'one', roles: ['supervisor'] }
const asked = { by: supervisor, call: 'card.bin' }

test('R33 a card may be given to a colleague of the team who sells and is here', () => {
  expect(assigneeFault(li, asked)).toBeNull()
})

test.each([
  ['assignee-left', { isActive: false }],
  ['assignee-sells-nothing', { roles: ['clerk'] }],
  ['assignee-out-of-reach', { teamId: 'two' }],
] as const)('R46 %s names whom it is about', (kind, other) => {
  expect(assigneeFault({ ...li, ...other }, asked)).toEqual({ kind, field: 'toId', data: { name: '李晓燕' } })
})
