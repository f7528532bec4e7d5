import { isDeepStrictEqual } from 'node:util'
import type { SettingRow } from '#db/queries/rule-queries.ts'
import type { Command } from '#db/write/command.ts'
import type { Inputs } from '#shared/contract/client.ts'
import type { GradeScheme } from '#shared/domain/grade-scheme.ts'
import { type SchemeDraft, withRanks } from '#shared/domain/scheme/check-scheme.ts'

interface SavedScheme {
  readonly input: Inputs['scheme']['save']
  /** Of the row. */
  readonly id: string
}

/** The next version of a scheme: what was used is never edited, it gets a successor (R05). */
export function schemeCommand({ input, id }: SavedScheme): Command {
  const { changeId, schemeId, base, name, grades } = input
  const scheme: GradeScheme = { id: schemeId, version: base + 1, name, grades: withRanks(grades) }
  const row = { id, code: schemeId, version: scheme.version, body: JSON.stringify(scheme) }
  return {
    ...{ id: changeId, kind: 'scheme.save', version: 1, entity: 'scheme', entityId: schemeId },
    payload: { version: { old: base, new: scheme.version }, ref: id },
    rows: [{ insert: 'scheme', row }],
  }
}

/** Whether a draft says nothing else than the scheme it was made from. */
export function isSameScheme({ name, grades }: GradeScheme, draft: SchemeDraft): boolean {
  return isDeepStrictEqual(
    plain({ name, grades }),
    plain({ name: draft.name, grades: withRanks(draft.grades) }),
  )
}

interface UsedScheme {
  readonly changeId: string
  readonly schemeId: string
  readonly bookId: string
  readonly settings: readonly SettingRow[]
  readonly id: string
}

/** The scheme of new cards, as a new version of that setting. */
export function useSchemeCommand({ changeId, schemeId, bookId, settings, id }: UsedScheme): Command {
  const before = settings.find(({ key }) => key === 'schemeId')
  const value = JSON.stringify(schemeId)
  const row = {
    id,
    scope: 'book',
    scopeId: bookId,
    key: 'schemeId',
    version: (before?.version ?? 0) + 1,
    value,
  } as const
  return {
    ...{ id: changeId, kind: 'scheme.use', version: 1, entity: 'book', entityId: bookId },
    payload: { schemeId: { old: before ? JSON.parse(before.value) : null, new: schemeId } },
    rows: [{ insert: 'setting', row }],
  }
}

/** As it would be stored: a key without a value is not there. */
function plain(scheme: SchemeDraft): unknown {
  return JSON.parse(JSON.stringify(scheme))
}
