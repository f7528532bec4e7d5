import type { Directive, Statement } from 'oxc-parser'
import { eachFile } from '../rule.ts'
import { lineAt, type SourceFile } from '../source-file.ts'

const DOCUMENTED = /^(shared\/domain|shared\/contract|db)\//

/** What domain, contract and db hand out says in a sentence what it gives. */
export const checkDocstrings = eachFile((file) => {
  if (!DOCUMENTED.test(file.path)) return []
  return file.program.body.flatMap((statement) => {
    const name = exportedFunctionName(statement)
    if (!name || hasDocstring(file, statement.start)) return []
    const what = `exported function ${name} has no /** sentence. */.`
    const wayOut = 'say what it gives, in which unit, and the rule it implements.'
    return [{ file: file.path, line: lineAt(file, statement.start), rule: 'docstrings', what, wayOut }]
  })
})

function exportedFunctionName(statement: Directive | Statement): string | undefined {
  if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return undefined
  const { declaration } = statement
  if (declaration.type === 'FunctionDeclaration') return declaration.id?.name
  if (declaration.type !== 'VariableDeclaration') return undefined
  const made = declaration.declarations.find(
    ({ init }) => init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression',
  )
  return made?.id.type === 'Identifier' ? made.id.name : undefined
}

function hasDocstring(file: SourceFile, start: number): boolean {
  return file.comments.some(
    (comment) =>
      comment.type === 'Block' &&
      comment.value.startsWith('*') &&
      comment.value.replace(/[*\s]/g, '') !== '' &&
      comment.end <= start &&
      file.text.slice(comment.end, start).trim() === '',
  )
}
