import { expect, test } from 'vitest'
import { groupVisits } from '#renderer/components/paper/group-visits.ts'
import { demoCards } from './fake-cards.ts'

test('R61 the back shows visits newest first, attempts between them in one line', () => {
  const groups = groupVisits(demoCards[1]?.visits.toReversed() ?? [])
  expect(
    groups.map((group) => (group.kind === 'visit' ? group.visit.number : group.attempts.length)),
  ).toEqual([4, 3, 2, 2])
  expect(groups.map((group) => group.kind)).toEqual(['visit', 'visit', 'attempts', 'visit'])
})
