import { type Comment, type ParseResult, parseSync, Visitor, type VisitorObject } from 'oxc-parser'

/** A parsed file of the tree; `path` is relative to the root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly program: ParseResult['program']
  readonly comments: readonly Comment[]
  readonly faults: readonly string[]
}

export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  const faults = parsed.errors.map((error) => error.message)
  return { path, text, program: parsed.program, comments: parsed.comments, faults }
}

export function lineAt(file: SourceFile, offset: number): number {
  return file.text.slice(0, offset).split('\n').length
}

export function visitFile(file: SourceFile, visitor: VisitorObject): void {
  new Visitor(visitor).visit(file.program)
}
