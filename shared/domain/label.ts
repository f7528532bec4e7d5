/** A name or sentence in both languages of the program. */
export interface Label {
  readonly zh: string
  readonly en: string
}
