import type { LogConfig } from 'kysely'
import type { LogSlowQuery } from '../store.ts'

const BUDGET_MS = 40
const givenName = /\/\* (\S+) \*\//
const verb = /^\s*(\w+)/
const table = /\b(?:from|into|update)\s+"?(\w+)"?/i

/** What a statement is called in the log: the name given in its comment, else its verb and first table. */
export function nameOfQuery(sql: string): string {
  const given = givenName.exec(sql)?.[1]
  if (given) return given
  return `${verb.exec(sql)?.[1] ?? 'statement'} ${table.exec(sql)?.[1] ?? ''}`.trim()
}

/** Tells the logger each statement over 40 ms, by name and without its values. */
export function slowQueryLog(log: LogSlowQuery | undefined): LogConfig | undefined {
  if (!log) return undefined
  return (event) => {
    if (event.queryDurationMillis <= BUDGET_MS) return
    log({ name: nameOfQuery(event.query.sql), ms: Math.round(event.queryDurationMillis) })
  }
}
