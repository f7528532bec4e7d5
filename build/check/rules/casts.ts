import type { TSAsExpression, TSTypeAssertion } from 'oxc-parser'
import type { Complaint } from '../complaint.ts'
import { castExceptions } from '../exceptions.ts'
import { eachFile } from '../rule.ts'
import { lineAt, visitFile } from '../source-file.ts'

const WAY_OUT =
  'parse it with zod, narrow it, or use satisfies; plumbing that must cast goes into build/check/exceptions.ts with its reason.'

export const checkCasts = eachFile((file) => {
  if (Object.hasOwn(castExceptions, file.path)) return []
  const found: Complaint[] = []
  const note = (node: TSAsExpression | TSTypeAssertion) => {
    const line = lineAt(file, node.start)
    found.push({
      file: file.path,
      line,
      rule: 'casts',
      what: 'a cast tells the compiler what nobody checked.',
      wayOut: WAY_OUT,
    })
  }
  visitFile(file, {
    TSAsExpression: (node) => {
      if (!isConst(node)) note(node)
    },
    TSTypeAssertion: note,
  })
  return found
})

function isConst({ typeAnnotation }: TSAsExpression): boolean {
  if (typeAnnotation.type !== 'TSTypeReference') return false
  return typeAnnotation.typeName.type === 'Identifier' && typeAnnotation.typeName.name === 'const'
}
