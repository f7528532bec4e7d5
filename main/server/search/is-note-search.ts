const chinese = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u
const word = /\p{L}{3}/u

/** Whether somebody searches for words that may stand in a note: some Chinese, or three letters; one sign alone is a name. */
export function isNoteSearch(words: string): boolean {
  return word.test(words) || (chinese.test(words) && [...words].length > 1)
}
