import { type AnyFunction, findFunctions } from '../functions.ts'
import { eachFile } from '../rule.ts'
import { lineAt } from '../source-file.ts'

const MOST = 3

/** Columns of a `test.each` table and values of a fast-check law are not called by anybody by position. */
const HANDED_BY_TESTS = new Set(['each', 'property', 'asyncProperty'])

export const checkParameterCount = eachFile((file) =>
  findFunctions(file).flatMap(({ node, handedTo }) => {
    const count = countParameters(node)
    if (count <= MOST || HANDED_BY_TESTS.has(handedTo ?? '')) return []
    const what = `${count} positional parameters; ${MOST} are the most.`
    const line = lineAt(file, node.start)
    return [{ file: file.path, line, rule: 'parameters', what, wayOut: 'take one object with named fields.' }]
  }),
)

function countParameters(node: AnyFunction): number {
  return node.params.filter((one) => one.type !== 'Identifier' || one.name !== 'this').length
}
