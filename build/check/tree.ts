import type { SourceFile } from './source-file.ts'

/** What the rules look at: every file of ours by path, the readable ones parsed, and the declared packages. */
export interface Tree {
  readonly paths: readonly string[]
  readonly sources: readonly SourceFile[]
  readonly packages: ReadonlySet<string>
}
