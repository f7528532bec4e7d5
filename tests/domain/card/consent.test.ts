import { expect, test } from 'vitest'
import { checkConsent, plainConsent } from '#shared/domain/card/consent.ts'

const now = '2026-11-22T02:42:00.000Z'
const consent = { source: '来店登记表签字', at: '2026-11-22T02:00:00.000Z', proof: '登记表 1122-07' }

test('R47 a consent has its source, its time and where its proof lies', () => {
  expect(checkConsent(consent, now)).toEqual([])
  expect(checkConsent({ ...consent, proof: null, at: now }, now)).toEqual([])
  expect(plainConsent({ ...consent, source: ' 电话录音 ', proof: ' ' })).toMatchObject({
    source: '电话录音',
    proof: null,
  })
})

test.each([
  ['without saying how', { source: ' ' }, 'consent-needs-source consent.source'],
  ['in the future', { at: '2026-11-22T02:43:00.000Z' }, 'consent-in-future consent.at'],
  ['with a proof that cannot be seen', { proof: '录音\u0007' }, 'control-character consent.proof'],
])('R47 a consent %s is refused', (_, part, fault) => {
  expect(checkConsent({ ...consent, ...part }, now).map(({ kind, field }) => `${kind} ${field}`)).toEqual([
    fault,
  ])
})
