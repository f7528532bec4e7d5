import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  isSealedFor,
  makeBookKey,
  openWithDevice,
  openWithWords,
  phoneKeyOf,
  resealBookKey,
  sealBookKey,
} from '#main/server/auth/book-key.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'

const deviceSecret = randomBytes(32)
const password = { words: 'owner-password', hash: 'scrypt$1', cost: cheapCost }
const phrase = { words: 'K7QP-3MXD-ABCD-EFGH-2345', cost: cheapCost }
const owner = { ownerId: 'chen', password, phrase }

type Way = `${'chen' | 'lin'} by ${'password' | 'phrase'}`

function openAs(sealed: string, way: Way, words: string) {
  const [ownerId = '', by] = way.split(' by ')
  return openWithWords(sealed, { ownerId, by: by === 'phrase' ? by : 'password', words })
}

describe('the book’s key', () => {
  test('opens with the owner’s password, the phrase, or on the device that sealed it', async () => {
    const key = makeBookKey()
    const sealed = await sealBookKey(key, { owner, deviceSecret })
    expect(openWithDevice(sealed, deviceSecret)).toEqual(key)
    expect(await openAs(sealed, 'chen by password', password.words)).toEqual(key)
    expect(await openAs(sealed, 'chen by phrase', phrase.words)).toEqual(key)
  })

  test('opens with nothing else, and lies nowhere in the clear', async () => {
    const key = makeBookKey()
    const sealed = await sealBookKey(key, { owner, deviceSecret })
    expect(openWithDevice(sealed, randomBytes(32))).toBeNull()
    expect(await openAs(sealed, 'chen by password', 'guessed')).toBeNull()
    expect(await openAs(sealed, 'chen by phrase', password.words)).toBeNull()
    expect(sealed).not.toContain(key.toString('base64url'))
  })

  test('a new password opens it, the old one no longer, the phrase still does', async () => {
    const key = makeBookKey()
    const sealed = await sealBookKey(key, { owner, deviceSecret })
    const renewed = { words: 'another-password', hash: 'scrypt$2', cost: cheapCost }
    const secrets = { owner: { ownerId: 'chen', password: renewed } }
    const resealed = await resealBookKey({ sealed, key, secrets })
    expect(await openAs(resealed, 'chen by password', renewed.words)).toEqual(key)
    expect(await openAs(resealed, 'chen by password', password.words)).toBeNull()
    expect(await openAs(resealed, 'chen by phrase', phrase.words)).toEqual(key)
  })

  test('R47 two owners open it each with their own words, whoever changed theirs last', async () => {
    const key = makeBookKey()
    const sealed = await sealBookKey(key, { owner, deviceSecret })
    const second = { words: 'second-password', hash: 'scrypt$3', cost: cheapCost }
    const both = await resealBookKey({
      sealed,
      key,
      secrets: { owner: { ownerId: 'lin', password: second } },
    })
    expect(await openAs(both, 'lin by password', second.words)).toEqual(key)
    expect(await openAs(both, 'chen by password', password.words)).toEqual(key)
    expect(await openAs(both, 'chen by phrase', phrase.words)).toEqual(key)
    expect(await openAs(both, 'lin by password', password.words)).toBeNull()
    expect([isSealedFor(both, 'lin', second.hash), isSealedFor(both, 'lin', password.hash)]).toEqual([
      true,
      false,
    ])
  })

  test('R47 a book of the first version opens with its one owner’s words', async () => {
    const key = makeBookKey()
    const parts = JSON.parse(await sealBookKey(key, { owner, deviceSecret }))
    const { password: byPassword, phrase: byPhrase } = parts.owners.chen
    const old = JSON.stringify({ password: byPassword, phrase: byPhrase, device: parts.device })
    expect(await openAs(old, 'chen by password', password.words)).toEqual(key)
    expect(await openAs(old, 'chen by phrase', phrase.words)).toEqual(key)
    const again = { ownerId: 'chen', password: { words: 'new-password', hash: 'scrypt$2', cost: cheapCost } }
    const resealed = await resealBookKey({ sealed: old, key, secrets: { owner: again } })
    expect(await openAs(resealed, 'chen by password', password.words)).toBeNull()
    expect(await openAs(resealed, 'chen by phrase', phrase.words)).toEqual(key)
  })

  test('a number has one key in one book and another in the next', () => {
    const [one, other] = [makeBookKey(), makeBookKey()]
    expect(phoneKeyOf(one, '+8613812345678')).toBe(phoneKeyOf(one, '+8613812345678'))
    expect(phoneKeyOf(one, '+8613812345678')).not.toBe(phoneKeyOf(one, '+8613812345679'))
    expect(phoneKeyOf(one, '+8613812345678')).not.toBe(phoneKeyOf(other, '+8613812345678'))
  })
})
