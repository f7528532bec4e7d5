import type { Complaint } from '../complaint.ts'
import { eachFile } from '../rule.ts'
import { lineAt, visitFile } from '../source-file.ts'

const MAY_HOLD_SQL = /^(db|tests|build)\//
const STATEMENT =
  /\b(select\b[\s\S]+\bfrom\s+\w|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(table|index)\s|pragma\s+\w)/i
const BUILDERS = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'replaceInto',
  'mergeInto',
])

export const checkSqlPlace = eachFile((file) => {
  if (MAY_HOLD_SQL.test(file.path)) return []
  const found: Complaint[] = []
  const note = (start: number, what: string) => {
    const wayOut = 'make it a named function in db/queries and call that.'
    found.push({ file: file.path, line: lineAt(file, start), rule: 'sql-place', what, wayOut })
  }
  visitFile(file, {
    TaggedTemplateExpression: (node) => {
      if (node.tag.type === 'Identifier' && node.tag.name === 'sql') note(node.start, 'sql`…` outside db.')
    },
    MemberExpression: (node) => {
      if (node.property.type === 'Identifier' && BUILDERS.has(node.property.name)) {
        note(node.start, `the query builder's ${node.property.name} outside db.`)
      }
    },
    TemplateElement: (node) => {
      if (STATEMENT.test(node.value.raw)) note(node.start, 'an SQL statement outside db.')
    },
    Literal: (node) => {
      if (typeof node.value === 'string' && STATEMENT.test(node.value))
        note(node.start, 'an SQL statement outside db.')
    },
  })
  return found
})
