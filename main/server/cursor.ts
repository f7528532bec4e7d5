import type { z } from 'zod'
import type { Json } from '#db/write/command.ts'

/** The place of a page's last row as text that only this server reads. */
export function writeCursor(place: Json): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place a cursor stands for, null for the first page; undefined when it is none of ours. */
export function readCursor<Place>(schema: z.ZodType<Place>, cursor: string | null): Place | null | undefined {
  if (cursor === null) return null
  try {
    return schema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data
  } catch {
    return undefined
  }
}
