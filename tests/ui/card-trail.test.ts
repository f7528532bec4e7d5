import { expect, test } from 'vitest'
import { neighbourOnTrail } from '#renderer/stores/card-trail.ts'
import { linkTo, readRoute } from '#renderer/stores/route.ts'

test('the neighbours of a card are those of the list it was opened from', () => {
  const trail = {
    from: 'cards',
    places: [{ cardId: 'a' }, { cardId: 'b' }, { cardId: 'c' }],
    total: 3,
  } as const
  expect(neighbourOnTrail(trail, { cardId: 'b' }, 1)).toEqual({ cardId: 'c' })
  expect(neighbourOnTrail(trail, { cardId: 'b' }, -1)).toEqual({ cardId: 'a' })
  expect(neighbourOnTrail(trail, { cardId: 'c' }, 1)).toBeNull()
  expect(neighbourOnTrail(trail, { cardId: 'elsewhere' }, 1)).toBeNull()
})

test('in the log one card stands at several visits, and the next place is the next visit', () => {
  const places = [
    { cardId: 'a', visitId: '1' },
    { cardId: 'a', visitId: '2' },
    { cardId: 'b', visitId: '3' },
  ]
  const trail = { from: 'log', places, total: 3 } as const
  expect(neighbourOnTrail(trail, { cardId: 'a', visitId: '2' }, 1)).toEqual({ cardId: 'b', visitId: '3' })
  expect(neighbourOnTrail(trail, { cardId: 'a', visitId: '2' }, -1)).toEqual({ cardId: 'a', visitId: '1' })
})

test('an address names a screen, a subject and a part of it, and reads back as it was written', () => {
  expect(readRoute(linkTo('card', 'id/1', 'visit 2'))).toEqual({
    screen: 'card',
    subject: 'id/1',
    part: 'visit 2',
  })
  expect(readRoute(linkTo('cards'))).toEqual({ screen: 'cards', subject: null, part: null })
  expect(linkTo('card', undefined, 'lost')).toBe('#/card')
})
