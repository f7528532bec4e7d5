import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12

/** Something secret, closed with AES-256-GCM; all three parts in base64url. */
export const sealedBox = z.object({ iv: z.string(), tag: z.string(), content: z.string() })
export type SealedBox = z.infer<typeof sealedBox>

export function sealBox(content: Buffer, key: Buffer): SealedBox {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv)
  const sealed = Buffer.concat([cipher.update(content), cipher.final()])
  return { iv: toText(iv), tag: toText(cipher.getAuthTag()), content: toText(sealed) }
}

/** What was sealed, or null when the key is another one or the box was changed. */
export function openBox(box: SealedBox, key: Buffer): Buffer | null {
  try {
    const decipher = createDecipheriv(CIPHER, key, fromText(box.iv))
    decipher.setAuthTag(fromText(box.tag))
    return Buffer.concat([decipher.update(fromText(box.content)), decipher.final()])
  } catch {
    return null
  }
}

function toText(bytes: Buffer): string {
  return bytes.toString('base64url')
}

function fromText(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}
