import type { SearchKeys } from '#shared/domain/search-keys.ts'
import { type Fragment, query } from './engine/fragment.ts'
import { forEachToken, type QueryTokens } from './search-tokens.ts'
import type { SqliteStore } from './store.ts'

const INSERT = 'insert into search_card (rowid, keys) values (?, ?)'
const REMOVE = 'delete from search_card where rowid = ?'

/** Replaces the tokens of one card by its local number. */
export function replaceTokensSqlite(
  { statements }: SqliteStore,
  doc: number,
  tokens: readonly string[],
): void {
  statements.get(REMOVE).run([doc])
  statements.get(INSERT).run([doc, tokens.join(' ')])
}

/** Gives the function that writes the tokens of a card that has none yet. */
export function openTokenInsert({ statements }: SqliteStore): (doc: number, keys: SearchKeys) => void {
  const statement = statements.get(INSERT)
  return (doc, keys) => {
    let text = ''
    forEachToken(keys, (token) => {
      text += ` ${token}`
    })
    statement.run([doc, text])
  }
}

/** Local numbers below `before` of the cards that have the tokens, newest first, as a table expression `(doc)`. */
export function matchingDocsSqlite({ all, any }: QueryTokens, before: number): Fragment {
  const anyOf = any.length > 0 ? [`(${any.map(quote).join(' OR ')})`] : []
  const match = [...all.map(quote), ...anyOf].join(' AND ')
  return query`(select rowid as doc from search_card where search_card match ${match} and rowid < ${before} order by rowid desc)`
}

function quote(token: string): string {
  return `"${token.replaceAll('"', '""')}"`
}
