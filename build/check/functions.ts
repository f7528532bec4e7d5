import type { ArrowFunctionExpression, Expression, Function as FunctionNode, VisitorObject } from 'oxc-parser'
import { type SourceFile, visitFile } from './source-file.ts'

export type AnyFunction = FunctionNode | ArrowFunctionExpression

export interface FoundFunction {
  readonly node: AnyFunction
  readonly hasJsx: boolean
  /** The name of the call that it is handed to, as in `describe(…)`; `each` for `test.each(…)(…)`. */
  readonly handedTo: string | undefined
}

/** Every function of a file that has a body. */
export function findFunctions(file: SourceFile): readonly FoundFunction[] {
  const found: FoundFunction[] = []
  const handedTo = new Map<number, string>()
  const open: { hasJsx: boolean }[] = []
  const enter = () => void open.push({ hasJsx: false })
  const leave = (node: AnyFunction) => {
    const hasJsx = open.pop()?.hasJsx ?? false
    const outer = open.at(-1)
    if (hasJsx && outer) outer.hasJsx = true
    if (node.body) found.push({ node, hasJsx, handedTo: handedTo.get(node.start) })
  }
  const sawJsx = () => {
    const inner = open.at(-1)
    if (inner) inner.hasJsx = true
  }
  const visitor: VisitorObject = {
    CallExpression: (node) => {
      const name = calledName(node.callee)
      if (name) for (const argument of node.arguments) handedTo.set(argument.start, name)
    },
    FunctionDeclaration: enter,
    FunctionExpression: enter,
    ArrowFunctionExpression: enter,
    'FunctionDeclaration:exit': leave,
    'FunctionExpression:exit': leave,
    'ArrowFunctionExpression:exit': leave,
    JSXElement: sawJsx,
    JSXFragment: sawJsx,
  }
  visitFile(file, visitor)
  return found
}

function calledName(callee: Expression): string | undefined {
  if (callee.type === 'Identifier') return callee.name
  if (callee.type === 'CallExpression') return calledName(callee.callee)
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
    ? callee.property.name
    : undefined
}
