import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { importResults } from '#shared/domain/import/decide-record.ts'
import { mapping } from '#shared/domain/import/mapping.ts'
import { readCall, writeCall } from './call.ts'
import { id, instant, line } from './values.ts'

const counts = z.record(z.enum(importResults), z.int())

export const importProgress = z.object({
  importId: id,
  phase: z.enum(['reading', 'checking', 'writing', 'done', 'cancelled', 'failed']),
  rows: z.int(),
  bytes: z.int(),
  totalBytes: z.int(),
  counts,
  why: z.string().nullable(),
  /** The first few rejected rows with the kind of reason, so that a dry run says at once what is wrong. */
  rejected: z
    .array(
      z.object({
        row: z.int(),
        why: z.string(),
        /** Heading of the column that is to blame, what stands there, and how long it is and may be. */
        heading: z.string().optional(),
        typed: z.string().optional(),
        length: z.int().optional(),
        most: z.int().optional(),
        cells: z.array(z.string()),
      }),
    )
    .optional(),
  /** The first few records whose number was there already, with the earlier row or the card that has it. */
  duplicates: z
    .array(
      z.object({
        row: z.int(),
        of: z.int().nullable(),
        card: z
          .object({
            /** Only for who may open it. */
            cardId: id.nullable(),
            number: z.string(),
            name: z.string().nullable(),
            ownerName: z.string().nullable(),
          })
          .nullable(),
        cells: z.array(z.string()),
      }),
    )
    .optional(),
})

/** The most bytes a browser may stream up. */
export const largestUpload = 2 ** 31

/** A file on this PC (desktop) or one streamed up before (browser): large files never ride in the contract. */
const fileRef = z.object({ fileId: id, fileName: line })

export const imports = {
  look: writeCall({ path: '/import/look', summary: 'Encoding, columns, first rows and the guessed mapping' })
    .input(fileRef)
    .output(
      z.object({
        kind: z.enum(['csv', 'xlsx', 'xls']),
        encoding: z.string().nullable(),
        columns: z.array(z.object({ index: z.int(), heading: z.string(), samples: z.array(z.string()) })),
        mapping,
        remembered: z.boolean(),
        fields: z.array(z.object({ field: z.string(), zh: z.string(), en: z.string() })),
      }),
    ),
  run: writeCall({
    path: '/import/run',
    summary: 'Dry run or the real thing; progress comes from import.watch',
  })
    .input(
      fileRef.extend({
        importId: id,
        mapping,
        update: z.boolean(),
        dryRun: z.boolean(),
        /** Whose the new cards are; nobody's in the pool. */
        ownerId: id.nullable(),
        /** Where there are any, the new cards go to these in turn instead (R33). */
        dealTo: z.array(id).max(200).default([]),
      }),
    )
    .output(z.object({ importId: id })),
  watch: readCall({ path: '/import/{importId}/watch', summary: 'Progress of a running import' })
    .input(z.object({ importId: id }))
    .output(eventIterator(importProgress)),
  cancel: writeCall({ path: '/import/cancel', summary: 'Stop; what was written is taken back' })
    .input(z.object({ importId: id }))
    .output(z.object({})),
  undo: writeCall({
    path: '/import/undo',
    summary: 'Take a whole import back, but what somebody has worked on since',
  })
    .input(z.object({ changeId: id, importId: id }))
    .output(
      z.object({
        removed: z.int(),
        restored: z.int(),
        kept: z.array(z.object({ cardId: id, number: z.string(), name: z.string() })),
      }),
    ),
  list: readCall({ path: '/imports', summary: 'What came in, when, with counts' }).output(
    z.array(
      z.object({
        importId: id,
        fileName: z.string(),
        at: instant,
        byName: z.string(),
        state: z.string(),
        counts,
      }),
    ),
  ),
}

export const exports = {
  start: writeCall({
    path: '/export/start',
    summary: 'Prepare an export; the answer is fetched from /files/{fileId}',
  })
    .input(
      z.object({
        what: z.enum(['cards', 'visits', 'rejected', 'duplicates']),
        format: z.enum(['csv', 'xlsx']),
        importId: id.optional(),
        /** Of the headings and reasons in the file. */
        language: z.enum(['zh', 'en']).default('zh'),
      }),
    )
    .output(z.object({ fileId: id, fileName: z.string(), rows: z.int() })),
}
