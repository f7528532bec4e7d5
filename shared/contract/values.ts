import { z } from 'zod'

/** Text a person typed: U+0000 is refused at the border (model.md, Engines). */
export const text = z.string().refine((value) => !value.includes('\u0000'), { message: 'nul' })
export const line = text.max(200)
export const note = text.max(4000)
export const id = z.string().min(8).max(64)
export const instant = z.iso.datetime({ precision: 3 })
export const day = z.iso.date()
export const minute = z.int().min(0).max(1439)

/** Where the next page starts; opaque to the screen, null on the last page. */
export const cursor = z.string().max(400).nullable()

/** A name in both languages of the program. */
export const named = z.object({ zh: z.string(), en: z.string() })

export const gradeMark = z.object({ schemeId: z.string(), schemeVersion: z.int(), code: z.string() })
