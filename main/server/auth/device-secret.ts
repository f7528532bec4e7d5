import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'device.key'
const SECRET_BYTES = 32

/** This device's own secret, beside the book and not in it: a copied database alone opens nothing. */
export function readDeviceSecret(folder: string): Buffer {
  const file = join(folder, FILE)
  const found = readIfThere(file)
  if (found?.length === SECRET_BYTES) return found
  const secret = randomBytes(SECRET_BYTES)
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
