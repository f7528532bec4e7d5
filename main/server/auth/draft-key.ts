import { createHmac } from 'node:crypto'
import type { UserId } from '#shared/domain/ids.ts'

/** What a page locks a person's unsent text with while the book cannot be reached: the same at every login on this PC, another for everybody else (R50). */
export function draftKeyOf(deviceSecret: Buffer, userId: UserId): string {
  return createHmac('sha256', deviceSecret).update(`unsent drafts of ${userId}`).digest('base64url')
}
