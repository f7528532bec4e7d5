import { z } from 'zod'
import { readCall, writeCall } from './call.ts'
import { day, id, instant, line } from './values.ts'

const labelled = z.object({ zh: line, en: line })
const days = z.int().min(0).max(3660)
const code = z.string().trim().max(20)

const gradeDraft = z.object({
  code,
  label: labelled,
  definition: labelled,
  cadence: z.object({
    gaps: z.array(days).min(1).max(20),
    repeat: z.enum(['last', 'cycle']),
    limit: days.nullable(),
  }),
  onAdvancementTable: z.boolean(),
  terminal: z.boolean(),
  horizon: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('days'), count: z.int().min(1).max(3660) }),
      z.object({ kind: z.literal('months'), count: z.int().min(1).max(120) }),
      z.object({ kind: z.literal('open') }),
    ])
    .optional(),
  messagesCount: z.boolean().optional(),
})

const schemeView = z.object({
  id: z.string(),
  version: z.int(),
  name: labelled,
  grades: z.array(gradeDraft.extend({ rank: z.int() })),
  /** Open cards in this version, and in older ones of the same scheme. */
  cards: z.int(),
  cardsBehind: z.int(),
})

const move = {
  fromSchemeId: z.string().min(1).max(64),
  toSchemeId: z.string().min(1).max(64),
  /** Which grade takes the place of which; a grade that is not named keeps its code. */
  codes: z.record(code, code).default({}),
}

export const scheme = {
  list: readCall({
    path: '/schemes',
    summary: 'Every grade scheme in its newest version, with its open cards (R05)',
  }).output(
    z.object({
      inUse: z.string(),
      schemes: z.array(schemeView),
      lastMove: z
        .object({
          moveId: id,
          at: instant,
          byName: z.string(),
          from: z.string(),
          to: z.string(),
          toVersion: z.int(),
          cards: z.int(),
          isUndone: z.boolean(),
        })
        .nullable(),
    }),
  ),
  save: writeCall({
    path: '/scheme/save',
    summary: 'A scheme’s next version, or a scheme of one’s own (R05)',
  })
    .input(
      z.object({
        changeId: id,
        schemeId: z.string().min(1).max(64),
        /** The version that was edited, 0 for a new scheme. */
        base: z.int().min(0),
        name: labelled,
        grades: z.array(gradeDraft).min(1).max(12),
      }),
    )
    .output(z.object({ version: z.int() })),
  use: writeCall({ path: '/scheme/use', summary: 'The scheme in which new cards are graded (decision 1)' })
    .input(z.object({ changeId: id, schemeId: z.string().min(1).max(64) }))
    .output(z.object({})),
  tryMove: readCall({
    path: '/scheme/try-move',
    summary: 'Dry run: what a move would do to each grade’s open cards (R05)',
  })
    .route({ method: 'POST' })
    .input(z.object(move))
    .output(
      z.object({
        today: day,
        lines: z.array(
          z.object({
            ...{ from: z.string(), to: z.string(), cards: z.int() },
            ...{ earlier: z.int(), later: z.int(), same: z.int(), overdue: z.int(), pastLimit: z.int() },
          }),
        ),
        /** Grades that have no place in the new scheme: their cards would stay. */
        left: z.array(z.object({ grade: z.string(), cards: z.int() })),
      }),
    ),
  move: writeCall({
    path: '/scheme/move',
    summary: 'Move open cards to the newest version of a scheme; one act that can be undone',
  })
    .input(z.object({ changeId: id, ...move }))
    .output(z.object({ cards: z.int() })),
  undoMove: writeCall({
    path: '/scheme/undo-move',
    summary: 'Take a move back; visits made since keep their judgement',
  })
    .input(z.object({ changeId: id, moveId: id }))
    .output(z.object({ cards: z.int() })),
}
