import type { NewExpression } from 'oxc-parser'
import type { Complaint } from '../complaint.ts'
import { findImports } from '../imports.ts'
import { eachFile } from '../rule.ts'
import { lineAt, visitFile } from '../source-file.ts'

const RULED = /^(shared|db|main\/server)\//
const SOURCE_OF_BOTH = 'main/server/context.ts'
const REFUSED_MEMBERS = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'Temporal.Now'])

/** Time and ids come from one place, so that every test can hold them still. */
export const checkClockAndChance = eachFile((file) => {
  if (!RULED.test(file.path) || file.path === SOURCE_OF_BOTH) return []
  const found: Complaint[] = []
  const note = (line: number, name: string) => {
    const wayOut = 'take now or newId as an argument; they are made in main/server/context.ts.'
    found.push({
      file: file.path,
      line,
      rule: 'clock-and-chance',
      what: `${name} here cannot be held still.`,
      wayOut,
    })
  }
  visitFile(file, {
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      const name = `${node.object.name}.${node.property.name}`
      if (REFUSED_MEMBERS.has(name)) note(lineAt(file, node.start), name)
    },
    NewExpression: (node) => {
      if (isNewDateOfNow(node)) note(lineAt(file, node.start), 'new Date()')
    },
    ImportSpecifier: (node) => {
      const name = node.imported.type === 'Identifier' ? node.imported.name : ''
      if (name === 'randomUUID') note(lineAt(file, node.start), name)
    },
  })
  for (const one of findImports(file)) if (one.wanted === 'uuid') note(one.line, 'the package uuid')
  return found
})

function isNewDateOfNow(node: NewExpression): boolean {
  return node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0
}
