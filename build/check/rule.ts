import type { Complaint } from './complaint.ts'
import type { SourceFile } from './source-file.ts'
import type { Tree } from './tree.ts'

/** A house rule: the whole tree in, what breaks it out. */
export type Rule = (tree: Tree) => readonly Complaint[]

/** Makes a rule out of one that looks at a single file at a time. */
export function eachFile(check: (file: SourceFile) => readonly Complaint[]): Rule {
  return (tree) => tree.sources.flatMap(check)
}
