import { randomBytes } from 'node:crypto'

const NONCE_BYTES = 18

interface PageRules {
  readonly nonce: string
  /** `'self'` where the page talks HTTP, `'none'` where it talks over a port. */
  readonly connect: "'self'" | "'none'"
}

export function makeNonce(): string {
  return randomBytes(NONCE_BYTES).toString('base64')
}

/** What a page of ours may load and run: itself, and styles that carry this page's nonce. */
export function contentSecurityPolicy({ nonce, connect }: PageRules): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Headers that every answer carries, page or not. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
  'x-dns-prefetch-control': 'off',
}
