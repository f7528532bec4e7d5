/** A file that a generator makes or changes; `path` is relative to the root. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}
