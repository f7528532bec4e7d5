import { createHmac, hash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { UserId } from '#shared/domain/ids.ts'
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

const ownersLocks = z.object({
  password: lock.nullable(),
  phrase: lock.nullable(),
  /** Which stored password the first lock was made for. */
  madeFor: z.string().nullable(),
})

/** The key for every owner who remembers, for every owner who forgot, and for this device, which must work without an owner. */
const sealedKey = z.object({
  owners: z.record(z.string(), ownersLocks).default({}),
  /** Books of the first version held one owner's locks here; they are read until that owner logs in. */
  password: lock.nullable().default(null),
  phrase: lock.nullable().default(null),
  device: sealedBox,
})
type SealedKey = z.infer<typeof sealedKey>

/** Words that open the key, and how dear a try at them is made. */
export interface KeyWords {
  readonly words: string
  readonly cost: ScryptCost
}

/** What one owner opens the key with; what is not given stays as it was. */
export interface OwnersWords {
  readonly ownerId: UserId
  /** With the stored hash of the same password. */
  readonly password?: KeyWords & { readonly hash: string }
  readonly phrase?: KeyWords
}

interface Secrets {
  readonly owner: OwnersWords | null
  readonly deviceSecret: Buffer
}

export function makeBookKey(): Buffer {
  return randomBytes(KEY_BYTES)
}

/** What `book.sealed_key` holds. */
export async function sealBookKey(key: Buffer, { owner, deviceSecret }: Secrets): Promise<string> {
  const bare: SealedKey = { owners: {}, password: null, phrase: null, device: sealBox(key, deviceSecret) }
  return JSON.stringify(owner ? await withOwner(bare, key, owner) : bare)
}

interface Resealing {
  readonly sealed: string
  readonly key: Buffer
  /** What is not given stays as it was. */
  readonly secrets: Partial<Secrets>
}

/** The same key under one owner's new password or phrase, or a new device; the other owners' words go on opening it. */
export async function resealBookKey({ sealed, key, secrets }: Resealing): Promise<string> {
  const { owner, deviceSecret } = secrets
  const before = readSealedKey(sealed)
  const after = owner ? await withOwner(before, key, owner) : before
  return JSON.stringify(deviceSecret ? { ...after, device: sealBox(key, deviceSecret) } : after)
}

async function withOwner(before: SealedKey, key: Buffer, words: OwnersWords): Promise<SealedKey> {
  const { ownerId, password, phrase } = words
  const own = before.owners[ownerId]
  const locks = {
    password: password ? await lockWith(key, password) : (own?.password ?? null),
    phrase: phrase ? await lockWith(key, phrase) : (own?.phrase ?? null),
    madeFor: password ? markOf(password.hash) : (own?.madeFor ?? null),
  }
  return {
    ...before,
    owners: { ...before.owners, [ownerId]: locks },
    password: password ? null : before.password,
    phrase: phrase ? null : before.phrase,
  }
}

/** Whether this owner's password, by its stored hash, is one that opens the key. */
export function isSealedFor(sealed: string, ownerId: UserId, passwordHash: string): boolean {
  return readSealedKey(sealed).owners[ownerId]?.madeFor === markOf(passwordHash)
}

/** The key, on the device that sealed it; null on any other one. */
export function openWithDevice(sealed: string, deviceSecret: Buffer): Buffer | null {
  return openBox(readSealedKey(sealed).device, deviceSecret)
}

interface SpokenWords {
  readonly ownerId: UserId
  readonly by: 'password' | 'phrase'
  readonly words: string
}

/** The key, by an owner's password or recovery phrase: how a book that moved to another PC is opened. */
export async function openWithWords(sealed: string, spoken: SpokenWords): Promise<Buffer | null> {
  const { ownerId, by, words } = spoken
  const read = readSealedKey(sealed)
  for (const found of [read.owners[ownerId]?.[by], read[by]]) {
    const key = found && (await openLock(found, words))
    if (key) return key
  }
  return null
}

async function openLock({ salt, cost, box }: Lock, words: string): Promise<Buffer | null> {
  return openBox(box, await deriveKey({ password: words, salt: Buffer.from(salt, 'base64url'), cost }))
}

function markOf(passwordHash: string): string {
  return hash('sha256', passwordHash, 'base64url')
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
