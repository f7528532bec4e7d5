/** Where a host writes what a person may have to read later; never holds personal data. */
export interface Log {
  note(line: string): void
}

const LONG_NUMBER = /\+?\d[\d\s-]{4,}\d/g
const QUOTED = /(["'`]).*?\1/g

/** Takes numbers and quoted values out of an engine's message: a log is no place for a customer. */
export function maskPersonal(message: string): string {
  return message.replace(QUOTED, '…').replace(LONG_NUMBER, '…')
}

export const consoleLog: Log = { note: (line) => console.error(line) }
