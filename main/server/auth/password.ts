import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

export interface ScryptCost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** About 0.2 s and 32 MB a try: nothing to a person, dear to somebody who guesses. */
export const passwordCost: ScryptCost = { N: 2 ** 15, r: 8, p: 3 }
const KEY_BYTES = 32
const SALT_BYTES = 16

/** `scrypt$N$r$p$salt$hash`: the cost travels with the hash, so that it can rise later. */
export async function hashPassword(password: string, cost: ScryptCost = passwordCost): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await deriveKey({ password, salt, cost })
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** True when the password made this hash; a missing or broken hash costs the same time and is false. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const stored = readHash(hash)
  const { salt, cost } = stored ?? { salt: Buffer.alloc(SALT_BYTES), cost: passwordCost }
  const key = await deriveKey({ password, salt, cost })
  return stored !== null && timingSafeEqual(key, stored.key)
}

interface Derivation {
  readonly password: string
  readonly salt: Buffer
  readonly cost: ScryptCost
}

/** 32 bytes from what a person typed; the same text typed full-width or composed otherwise gives the same key. */
export function deriveKey({ password, salt, cost }: Derivation): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

function readHash(hash: string | null): { cost: ScryptCost; salt: Buffer; key: Buffer } | null {
  const [scheme, N, r, p, salt, key] = hash?.split('$') ?? []
  if (scheme !== 'scrypt' || !salt || !key) return null
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== KEY_BYTES) return null
  return {
    cost: { N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: bytes,
  }
}
