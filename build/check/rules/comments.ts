import { type Comment, parseSync, type Statement } from 'oxc-parser'
import { eachFile } from '../rule.ts'
import { lineAt } from '../source-file.ts'

const SILENCERS = /^[\s*]*(@ts-ignore|@ts-expect-error|@ts-nocheck|eslint-disable|prettier-ignore)/
const COVERAGE = /\b(istanbul|v8|c8) ignore\b/
const BIOME = /^[\s*]*biome-ignore/
const BIOME_WITH_REASON = /^[\s*]*biome-ignore(-all|-start|-end)? [\w/]+: .{15,}/
const PROMISE = /\b(TODO|FIXME|XXX|HACK)\b/

/** Comments say why: they silence no checker, promise nothing and keep no dead code. */
export const checkComments = eachFile((file) =>
  file.comments.flatMap((comment) => {
    const found = whatIsWrong(comment)
    if (!found) return []
    return [{ file: file.path, line: lineAt(file, comment.start), rule: 'comments', ...found }]
  }),
)

interface Wrong {
  readonly what: string
  readonly wayOut: string
}

function whatIsWrong(comment: Comment): Wrong | undefined {
  const { value } = comment
  if (SILENCERS.test(value) || COVERAGE.test(value)) {
    return { what: 'a comment that silences a checker.', wayOut: 'mend what it complains about.' }
  }
  if (BIOME.test(value) && !BIOME_WITH_REASON.test(value)) {
    return {
      what: 'biome-ignore without a reason.',
      wayOut: 'mend it, or say after the colon why it must be so.',
    }
  }
  if (PROMISE.test(value)) return { what: 'a promise in a comment.', wayOut: 'do it now or write an issue.' }
  if (comment.type === 'Line' && isCode(value)) {
    return { what: 'code in a comment.', wayOut: 'delete it; git remembers.' }
  }
  return undefined
}

function isCode(text: string): boolean {
  const { program, errors } = parseSync('comment.ts', text)
  return errors.length === 0 && program.body.some((one) => one.type !== 'ExpressionStatement' || acts(one))
}

function acts(statement: Statement): boolean {
  if (statement.type !== 'ExpressionStatement') return statement.type !== 'EmptyStatement'
  const kind = statement.expression.type
  return kind === 'CallExpression' || kind === 'AssignmentExpression' || kind === 'AwaitExpression'
}
