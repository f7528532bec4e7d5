import type { Directive, Statement } from 'oxc-parser'
import { eachFile } from '../rule.ts'

/** A file that only passes others' exports on hides where things are. */
export const checkBarrels = eachFile((file) => {
  const { body } = file.program
  const isBarrel =
    body.length > 0 && body.some(passesOn) && body.every((one) => passesOn(one) || isImport(one))
  if (!isBarrel) return []
  const wayOut = 'delete it; import from the file that makes the thing.'
  return [{ file: file.path, line: 1, rule: 'barrels', what: 'a file of nothing but re-exports.', wayOut }]
})

function isImport(statement: Directive | Statement): boolean {
  return statement.type === 'ImportDeclaration'
}

function passesOn(statement: Directive | Statement): boolean {
  if (statement.type === 'ExportAllDeclaration') return true
  return statement.type === 'ExportNamedDeclaration' && !statement.declaration
}
