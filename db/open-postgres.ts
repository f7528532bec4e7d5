import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { parseSafeInteger } from './engine/safe-integer.ts'
import { slowQueryLog } from './engine/slow-query-log.ts'
import type { LogSlowQuery, PostgresStore } from './store.ts'
import type { Tables } from './tables.ts'

export interface OpenPostgres {
  readonly connectionString: string
  /** The schema that is the book: isolation, backup and erasure are per book (model.md). */
  readonly schema: string
  readonly mostConnections?: number
  readonly logSlowQuery?: LogSlowQuery
  /** Told of an idle connection that the server has closed; the next query opens another. */
  readonly logLostConnection?: (error: Error) => void
}

const BIGINT = 20
const schemaName = /^[a-z][a-z0-9_]{0,62}$/

/** Opens one book of a centre; bigint comes back as a number and is refused beyond 2^53. */
export function openPostgres({
  connectionString,
  schema,
  mostConnections = 10,
  logSlowQuery,
  logLostConnection,
}: OpenPostgres): PostgresStore {
  if (!schemaName.test(schema)) throw new RangeError(`not a schema name: ${schema}`)
  const pool = new pg.Pool({
    connectionString,
    max: mostConnections,
    options: `-c search_path=${schema}`,
    types: { getTypeParser },
  })
  // Without a listener a restarted server would end this process too.
  pool.on('error', (error) => logLostConnection?.(error))
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin()],
    log: slowQueryLog(logSlowQuery),
  })
  return { engine: 'postgres', schema, db, close: () => db.destroy() }
}

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: unknown) => {
  return oid === BIGINT && format !== 'binary' ? parseSafeInteger : pg.types.getTypeParser(oid, 'text')
}
