import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { deriveKey } from './password.ts'
import { openBox, sealBox, sealedBox } from './sealed-box.ts'

const KEY_BYTES = 32
const SALT_BYTES = 16

const lock = z.object({ salt: z.string(), box: sealedBox })
type Lock = z.infer<typeof lock>

/** The key three times: for the owner who remembers, for the owner who forgot, and for this device, which must work without the owner. */
const sealedKey = z.object({
  password: lock.nullable(),
  phrase: lock.nullable(),
  device: sealedBox,
})
export type SealedKey = z.infer<typeof sealedKey>

interface Secrets {
  readonly password: string | null
  readonly phrase: string | null
  readonly deviceSecret: Buffer
}

export function makeBookKey(): Buffer {
  return randomBytes(KEY_BYTES)
}

/** What `book.sealed_key` holds. */
export async function sealBookKey(key: Buffer, { password, phrase, deviceSecret }: Secrets): Promise<string> {
  const sealed: SealedKey = {
    password: password === null ? null : await lockWith(key, password),
    phrase: phrase === null ? null : await lockWith(key, phrase),
    device: sealBox(key, deviceSecret),
  }
  return JSON.stringify(sealed)
}

/** The same key under a new password or phrase; what is not given stays as it was. */
export async function resealBookKey(text: string, key: Buffer, secrets: Partial<Secrets>): Promise<string> {
  const sealed = readSealedKey(text)
  const renewed: SealedKey = {
    password: secrets.password ? await lockWith(key, secrets.password) : sealed.password,
    phrase: secrets.phrase ? await lockWith(key, secrets.phrase) : sealed.phrase,
    device: secrets.deviceSecret ? sealBox(key, secrets.deviceSecret) : sealed.device,
  }
  return JSON.stringify(renewed)
}

/** The key, on the device that sealed it; null on any other one. */
export function openWithDevice(text: string, deviceSecret: Buffer): Buffer | null {
  return openBox(readSealedKey(text).device, deviceSecret)
}

/** The key, by the owner's password or recovery phrase: how a book that moved to another PC is opened. */
export async function openWithWords(
  text: string,
  by: 'password' | 'phrase',
  words: string,
): Promise<Buffer | null> {
  const found = readSealedKey(text)[by]
  if (!found) return null
  return openBox(found.box, await deriveKey({ password: words, salt: Buffer.from(found.salt, 'base64url') }))
}

/** HMAC of a number under the book's key: tells that a number refused calls, never which number (decision 10). */
export function phoneKeyOf(key: Buffer, e164: string): string {
  return createHmac('sha256', key).update(e164).digest('base64url')
}

function readSealedKey(text: string): SealedKey {
  return sealedKey.parse(JSON.parse(text))
}

async function lockWith(key: Buffer, words: string): Promise<Lock> {
  const salt = randomBytes(SALT_BYTES)
  const box = sealBox(key, await deriveKey({ password: words, salt }))
  return { salt: salt.toString('base64url'), box }
}
