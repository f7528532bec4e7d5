import { expect, test } from 'vitest'
import { makeRecoveryPhrase, normalizeRecoveryPhrase } from '#main/server/auth/recovery-phrase.ts'

test('a recovery phrase is five groups of four signs that are not mistaken for others', () => {
  for (let n = 0; n < 200; n += 1) {
    expect(makeRecoveryPhrase()).toMatch(/^([2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]{4}$/)
  }
})

test('two phrases are never the same', () => {
  const phrases = new Set(Array.from({ length: 1000 }, makeRecoveryPhrase))
  expect(phrases.size).toBe(1000)
})

test('a phrase is known however it is typed', () => {
  const phrase = 'K7QP-3MXD-ABCD-EFGH-2345'
  for (const typed of [
    phrase,
    phrase.toLowerCase(),
    ' k7qp 3mxd abcd efgh 2345 ',
    'Ｋ７ＱＰ3MXDABCDEFGH2345',
  ]) {
    expect(normalizeRecoveryPhrase(typed)).toBe(phrase)
  }
})
