import { expect, test } from 'vitest'
import { checkVoid } from '#shared/domain/visit/check-void.ts'

const li = { id: 'li', teamId: 'one', roles: ['agent'] }
const zhao = { id: 'zhao', teamId: 'one', roles: ['agent'] }
const wang = { id: 'wang', teamId: 'one', roles: ['supervisor'] }
const he = { id: 'he', teamId: 'two', roles: ['supervisor'] }
const visit = { agent: li, isVoid: false, signedBy: null, isRefusal: false }

function kinds(...question: Parameters<typeof checkVoid>): readonly string[] {
  return checkVoid(...question).map(({ kind }) => kind)
}

test('R61 a visit is taken back by its agent or the supervisor of the team', () => {
  expect(kinds(visit, li)).toEqual([])
  expect(kinds(visit, wang)).toEqual([])
  expect(kinds(visit, zhao)).toEqual(['not-own-visit'])
  expect(kinds(visit, he)).toEqual(['not-own-visit'])
})

test('R61 a visit is taken back once', () => {
  expect(kinds({ ...visit, isVoid: true }, li)).toEqual(['already-void'])
})

test('R73 a signed visit is not taken back by anybody', () => {
  expect(kinds({ ...visit, signedBy: 'wang' }, wang)).toEqual(['signed'])
})

test('decision 10 勿扰 is taken back by a supervisor alone', () => {
  expect(kinds({ ...visit, isRefusal: true }, li)).toEqual(['refusal-needs-supervisor'])
  expect(kinds({ ...visit, isRefusal: true }, wang)).toEqual([])
})
