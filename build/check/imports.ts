import { posix } from 'node:path'
import type { Expression, StringLiteral, VisitorObject } from 'oxc-parser'
import { lineAt, type SourceFile, visitFile } from './source-file.ts'

export interface Import {
  readonly wanted: string
  readonly line: number
  readonly isTypeOnly: boolean
}

interface Named {
  readonly type: string
  readonly importKind?: 'type' | 'value' | null
  readonly exportKind?: 'type' | 'value' | null
}

/** Every module that a file names: import, export from, import(), require() and types by import(). */
export function findImports(file: SourceFile): readonly Import[] {
  const found: Import[] = []
  const note = (source: Pick<StringLiteral, 'value' | 'start'>, isTypeOnly: boolean) =>
    found.push({ wanted: source.value, line: lineAt(file, source.start), isTypeOnly })
  const noteExpression = (source: Expression) => {
    if (source.type === 'Literal' && typeof source.value === 'string') {
      note({ value: source.value, start: source.start }, false)
    }
  }
  const visitor: VisitorObject = {
    ImportDeclaration: (node) =>
      note(node.source, node.importKind === 'type' || areAllTypes(node.specifiers)),
    ExportAllDeclaration: (node) => note(node.source, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) note(node.source, node.exportKind === 'type' || areAllTypes(node.specifiers))
    },
    ImportExpression: (node) => noteExpression(node.source),
    TSImportType: (node) => note(node.source, true),
    CallExpression: (node) => {
      const [first] = node.arguments
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'require') return
      if (first && first.type !== 'SpreadElement') noteExpression(first)
    },
  }
  visitFile(file, visitor)
  return found
}

function areAllTypes(specifiers: readonly Named[]): boolean {
  return specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type')
}

/** Where an import points: a path of ours, a module of Node, or a package by its name. */
export type Target =
  | { readonly kind: 'ours'; readonly path: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string }

export function resolveImport(from: string, wanted: string): Target {
  const bare = wanted.replace(/\?.*$/, '')
  if (bare.startsWith('node:')) return { kind: 'node', name: bare }
  if (bare.startsWith('#')) return { kind: 'ours', path: bare.slice(1) }
  if (bare.startsWith('.')) return { kind: 'ours', path: posix.join(posix.dirname(from), bare) }
  const parts = bare.split('/')
  return { kind: 'package', name: parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/') }
}
