import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { deriveKey, type ScryptCost } from './password.ts'
import { openBox, sealBox, sealedBox } from './sealed-box.ts'

const KEY_BYTES = 32
const SALT_BYTES = 16

const lock = z.object({
  salt: z.string(),
  cost: z.object({ N: z.int(), r: z.int(), p: z.int() }),
  box: sealedBox,
})
type Lock = z.infer<typeof lock>

/** The key three times: for the owner who remembers, for the owner who forgot, and for this device, which must work without the owner. */
const sealedKey = z.object({
  password: lock.nullable(),
  phrase: lock.nullable(),
  device: sealedBox,
})
type SealedKey = z.infer<typeof sealedKey>

/** Words that open the key, and how dear a try at them is made. */
export interface KeyWords {
  readonly words: string
  readonly cost: ScryptCost
}

interface Secrets {
  readonly password: KeyWords | null
  readonly phrase: KeyWords | null
  readonly deviceSecret: Buffer
}

export function makeBookKey(): Buffer {
  return randomBytes(KEY_BYTES)
}

/** What `book.sealed_key` holds. */
export async function sealBookKey(key: Buffer, secrets: Secrets): Promise<string> {
  const { password, phrase, deviceSecret } = secrets
  const sealed: SealedKey = {
    password: password && (await lockWith(key, password)),
    phrase: phrase && (await lockWith(key, phrase)),
    device: sealBox(key, deviceSecret),
  }
  return JSON.stringify(sealed)
}

interface Resealing {
  readonly sealed: string
  readonly key: Buffer
  /** What is not given stays as it was. */
  readonly secrets: Partial<Secrets>
}

/** The same key under a new password, phrase or device. */
export async function resealBookKey({ sealed, key, secrets }: Resealing): Promise<string> {
  const before = readSealedKey(sealed)
  const after: SealedKey = {
    password: secrets.password ? await lockWith(key, secrets.password) : before.password,
    phrase: secrets.phrase ? await lockWith(key, secrets.phrase) : before.phrase,
    device: secrets.deviceSecret ? sealBox(key, secrets.deviceSecret) : before.device,
  }
  return JSON.stringify(after)
}

/** The key, on the device that sealed it; null on any other one. */
export function openWithDevice(sealed: string, deviceSecret: Buffer): Buffer | null {
  return openBox(readSealedKey(sealed).device, deviceSecret)
}

/** The key, by the owner's password or recovery phrase: how a book that moved to another PC is opened. */
export async function openWithWords(
  sealed: string,
  by: 'password' | 'phrase',
  words: string,
): Promise<Buffer | null> {
  const found = readSealedKey(sealed)[by]
  if (!found) return null
  const salt = Buffer.from(found.salt, 'base64url')
  return openBox(found.box, await deriveKey({ password: words, salt, cost: found.cost }))
}

/** HMAC of a number under the book's key: tells that a number refused calls, never which number (decision 10). */
export function phoneKeyOf(key: Buffer, e164: string): string {
  return createHmac('sha256', key).update(e164).digest('base64url')
}

function readSealedKey(text: string): SealedKey {
  return sealedKey.parse(JSON.parse(text))
}

async function lockWith(key: Buffer, { words, cost }: KeyWords): Promise<Lock> {
  const salt = randomBytes(SALT_BYTES)
  const box = sealBox(key, await deriveKey({ password: words, salt, cost }))
  return { salt: salt.toString('base64url'), cost, box }
}
