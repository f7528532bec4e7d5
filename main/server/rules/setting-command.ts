import type { SettingRow } from '#db/queries/rule-queries.ts'
import type { BookTable } from '#db/tables/book-tables.ts'
import type { Command, Json } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import type { Inputs } from '#shared/contract/client.ts'
import type { CardTemplate } from '#shared/domain/template/card-template.ts'

type SettingInput = Inputs['setting']['change']

interface SettingCommand {
  readonly input: SettingInput
  readonly book: BookTable
  /** The settings in force. */
  readonly settings: readonly SettingRow[]
  /** The successor of a template, where one was edited. */
  readonly template: CardTemplate | null
  newId(): string
}

interface Part {
  readonly payload: Readonly<Record<string, Json>>
  readonly rows: readonly RowWrite[]
}

/** A change of settings: each as a new version of its key. */
export function settingCommand(change: SettingCommand): Command {
  const { book, settings, template, newId } = change
  const { changeId, bookName, template: _, ...values } = change.input
  const parts = [
    ...Object.entries(values).map(([key, value]) => settingPart({ key, value, book, settings, newId })),
    ...(bookName === undefined ? [] : [namePart(book, bookName)]),
    ...(template === null ? [] : [templatePart(template, newId)]),
  ]
  return {
    id: changeId,
    kind: 'setting.change',
    version: 1,
    entity: 'book',
    entityId: book.id,
    payload: Object.assign({}, ...parts.map(({ payload }) => payload)),
    rows: parts.flatMap(({ rows }) => rows),
  }
}

interface OneSetting extends Pick<SettingCommand, 'book' | 'settings' | 'newId'> {
  readonly key: string
  readonly value: Json | undefined
}

function settingPart({ key, value, book, settings, newId }: OneSetting): Part {
  const before = settings.find((setting) => setting.key === key)
  const text = JSON.stringify(value ?? null)
  if (value === undefined || text === before?.value) return { payload: {}, rows: [] }
  const old: Json = before ? JSON.parse(before.value) : null
  const row = {
    id: newId(),
    scope: 'book',
    scopeId: book.id,
    key,
    version: (before?.version ?? 0) + 1,
    value: text,
  } as const
  return { payload: { [key]: { old, new: value } }, rows: [{ insert: 'setting', row }] }
}

function namePart(book: BookTable, name: string): Part {
  if (name === book.name) return { payload: {}, rows: [] }
  return {
    payload: { bookName: { old: book.name, new: name } },
    rows: [{ update: 'book', id: book.id, set: { name } }],
  }
}

function templatePart(after: CardTemplate, newId: () => string): Part {
  const { code, version } = after
  return {
    payload: { template: { old: `${code} ${version - 1}`, new: `${code} ${version}` } },
    rows: [{ insert: 'template', row: { id: newId(), code, version, body: JSON.stringify(after) } }],
  }
}
