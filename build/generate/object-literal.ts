import { type Expression, type ObjectExpression, parseSync, Visitor, type VisitorObject } from 'oxc-parser'

/** Finds one object literal in a file: the one that a constant holds, or the one that a method is handed. */
export type WhichObject = { readonly constant: string } | { readonly handedTo: string }

/** Puts one more property at the end of an object literal; a file without it has changed its form. */
export function addProperty(text: string, which: WhichObject, property: string): string {
  const { end, properties } = findObject(text, which)
  const last = properties.at(-1)
  const from = last?.end ?? end - 1
  const comma = last && !text.slice(from, end).trimStart().startsWith(',') ? ',' : ''
  return `${text.slice(0, from)}${comma}${text.slice(from, end - 1).trimEnd()}\n${property},\n${text.slice(end - 1)}`
}

/** The value that a property of that object names: a plain name, or the first that is spread into it. */
export function namedValue(text: string, which: WhichObject, key: string): string | undefined {
  for (const property of findObject(text, which).properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.key.name !== key)
      continue
    const { value } = property
    const named = value.type === 'ObjectExpression' ? firstSpread(value) : value
    if (named?.type === 'Identifier') return named.name
  }
  return undefined
}

function firstSpread({ properties: [first] }: ObjectExpression): Expression | undefined {
  return first?.type === 'SpreadElement' ? first.argument : undefined
}

/** Whether that object has the key, written plain or in quotes. */
export function hasKey(text: string, which: WhichObject, key: string): boolean {
  return findObject(text, which).properties.some((property) => {
    if (property.type !== 'Property') return false
    return property.key.type === 'Identifier'
      ? property.key.name === key
      : property.key.type === 'Literal' && property.key.value === key
  })
}

function findObject(text: string, which: WhichObject): ObjectExpression {
  const found: ObjectExpression[] = []
  const note = (expression: Expression | null | undefined) => {
    const object = unwrap(expression)
    if (object) found.push(object)
  }
  const visitor: VisitorObject =
    'constant' in which
      ? {
          VariableDeclarator: ({ id, init }) => {
            if (id.type === 'Identifier' && id.name === which.constant) note(init)
          },
        }
      : {
          CallExpression: ({ callee, arguments: [first] }) => {
            if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
            if (callee.property.name === which.handedTo && first?.type !== 'SpreadElement') note(first)
          },
        }
  new Visitor(visitor).visit(parseSync('source.ts', text).program)
  const [only, ...others] = found
  if (!only || others.length > 0) {
    throw new Error(
      `found no single object for ${JSON.stringify(which)}: the file has changed its form, mend its generator.`,
    )
  }
  return only
}

function unwrap(expression: Expression | null | undefined): ObjectExpression | undefined {
  if (expression?.type === 'ObjectExpression') return expression
  const isWrapped = expression?.type === 'TSAsExpression' || expression?.type === 'TSSatisfiesExpression'
  return isWrapped ? unwrap(expression.expression) : undefined
}
