import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  makeBookKey,
  openWithDevice,
  openWithWords,
  phoneKeyOf,
  resealBookKey,
  sealBookKey,
} from '#main/server/auth/book-key.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'

const deviceSecret = randomBytes(32)
const password = { words: 'owner-password', cost: cheapCost }
const phrase = { words: 'K7QP-3MXD-ABCD-EFGH-2345', cost: cheapCost }

describe('the book’s key', () => {
  test('opens with the owner’s password, the phrase, or on the device that sealed it', async () => {
    const key = makeBookKey()
    const sealed = await sealBookKey(key, { password, phrase, deviceSecret })
    expect(openWithDevice(sealed, deviceSecret)).toEqual(key)
    expect(await openWithWords(sealed, 'password', password.words)).toEqual(key)
    expect(await openWithWords(sealed, 'phrase', phrase.words)).toEqual(key)
  })

  test('opens with nothing else, and lies nowhere in the clear', async () => {
    const key = makeBookKey()
    const sealed = await sealBookKey(key, { password, phrase, deviceSecret })
    expect(openWithDevice(sealed, randomBytes(32))).toBeNull()
    expect(await openWithWords(sealed, 'password', 'guessed')).toBeNull()
    expect(await openWithWords(sealed, 'phrase', password.words)).toBeNull()
    expect(sealed).not.toContain(key.toString('base64url'))
  })

  test('a new password opens it, the old one no longer, the phrase still does', async () => {
    const key = makeBookKey()
    const sealed = await sealBookKey(key, { password, phrase, deviceSecret })
    const renewed = { words: 'another-password', cost: cheapCost }
    const resealed = await resealBookKey({ sealed, key, secrets: { password: renewed } })
    expect(await openWithWords(resealed, 'password', renewed.words)).toEqual(key)
    expect(await openWithWords(resealed, 'password', password.words)).toBeNull()
    expect(await openWithWords(resealed, 'phrase', phrase.words)).toEqual(key)
  })

  test('a number has one key in one book and another in the next', () => {
    const [one, other] = [makeBookKey(), makeBookKey()]
    expect(phoneKeyOf(one, '+8613812345678')).toBe(phoneKeyOf(one, '+8613812345678'))
    expect(phoneKeyOf(one, '+8613812345678')).not.toBe(phoneKeyOf(one, '+8613812345679'))
    expect(phoneKeyOf(one, '+8613812345678')).not.toBe(phoneKeyOf(other, '+8613812345678'))
  })
})
