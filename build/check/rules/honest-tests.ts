import type { Expression } from 'oxc-parser'
import type { Complaint } from '../complaint.ts'
import { eachFile } from '../rule.ts'
import { lineAt, visitFile } from '../source-file.ts'

const IS_TEST = /\.(test|e2e)\.tsx?$/
const RUNNERS = new Set(['test', 'it', 'describe', 'suite', 'bench'])
const DODGES = new Set(['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf'])
const WAY_OUT = 'make it pass or delete it; what a machine lacks is left out by name in build/test.ts.'

/** A test runs or is not there: nothing is skipped, focused, promised or expected to fail. */
export const checkHonestTests = eachFile((file) => {
  if (!IS_TEST.test(file.path)) return []
  const found: Complaint[] = []
  const note = (start: number, what: string) =>
    found.push({ file: file.path, line: lineAt(file, start), rule: 'honest-tests', what, wayOut: WAY_OUT })
  visitFile(file, {
    MemberExpression: (node) => {
      const name = node.property.type === 'Identifier' ? node.property.name : ''
      if (DODGES.has(name) && RUNNERS.has(rootName(node.object))) note(node.start, `.${name} dodges a test.`)
    },
    CallExpression: (node) => {
      const [, body] = node.arguments
      if (!RUNNERS.has(rootName(node.callee)) || body?.type !== 'ArrowFunctionExpression') return
      const isEmpty = body.body.type === 'BlockStatement' && body.body.body.length === 0
      if (isEmpty) note(node.start, 'a test with nothing in it.')
    },
    Identifier: (node) => {
      if (/^(x|f)(it|test|describe)$/.test(node.name)) note(node.start, `${node.name} dodges a test.`)
    },
  })
  return found
})

function rootName(expression: Expression): string {
  if (expression.type === 'Identifier') return expression.name
  if (expression.type === 'MemberExpression') return rootName(expression.object)
  return expression.type === 'CallExpression' ? rootName(expression.callee) : ''
}
