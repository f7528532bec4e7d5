/** What a spreadsheet takes for the beginning of a formula, full-width signs included. */
const dangerous = /^'*[=+\-@\t\r＝＋－＠]/
const guarded = /^'+[=+\-@\t\r＝＋－＠]/

/** Puts an apostrophe before a text that a spreadsheet would calculate; `unguardFormula` gives the very text back. */
export function guardFormula(text: string): string {
  return dangerous.test(text) ? `'${text}` : text
}

/** Takes off the one apostrophe that `guardFormula`, or a person at a spreadsheet, put before a text. */
export function unguardFormula(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}
