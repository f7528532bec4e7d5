import { expect, test } from 'vitest'
import { duplicateView } from '#shared/domain/card/duplicate-view.ts'

const owner = { id: 'li', teamId: 'east', name: '李晓燕' }
const card = { id: 'card-1', number: 'A3-26-0417', owner, grade: 'A', lastContactOn: '2026-11-18' }
const viewer = { id: 'wang', teamId: 'east', roles: ['agent'] }

test('R63 a clash shows owner, grade and last contact, and no way into the card', () => {
  expect(duplicateView({ ...card }, viewer)).toEqual({
    cardId: null,
    number: 'A3-26-0417',
    ownerName: '李晓燕',
    grade: 'A',
    lastContactOn: '2026-11-18',
  })
})

test('R63 whatever else the card knows stays behind', () => {
  const more = { ...card, name: '陈志远', phones: ['+8613812345678'], impression: '怕被加价' }
  expect(JSON.stringify(duplicateView(more, viewer))).not.toMatch(/陈志远|138|怕/)
})

test('R46 who may open the card anyway is shown the way', () => {
  expect(duplicateView(card, { ...viewer, roles: ['supervisor'] }).cardId).toBe('card-1')
  expect(duplicateView(card, { ...viewer, id: 'li' }).cardId).toBe('card-1')
})

test('R34 a card of the pool has no owner', () => {
  expect(duplicateView({ ...card, owner: null }, viewer)).toMatchObject({ cardId: null, ownerName: null })
})
