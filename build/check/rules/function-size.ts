import { findFunctions } from '../functions.ts'
import { eachFile } from '../rule.ts'
import { lineAt } from '../source-file.ts'

const MOST_LINES = 60
const MOST_LINES_WITH_JSX = 100

/** A `describe` block is a chapter of tests, not a function: its tests are measured one by one. */
export const checkFunctionSize = eachFile((file) =>
  findFunctions(file).flatMap(({ node, hasJsx, handedTo }) => {
    const line = lineAt(file, node.start)
    const lines = lineAt(file, node.end) - line + 1
    const most = hasJsx ? MOST_LINES_WITH_JSX : MOST_LINES
    if (lines <= most || handedTo === 'describe') return []
    const what = `a function of ${lines} lines; ${most} are the most.`
    return [
      {
        file: file.path,
        line,
        rule: 'function-size',
        what,
        wayOut: 'name its paragraphs and make them functions.',
      },
    ]
  }),
)
