import type { Reader } from '#db/reader.ts'
import type { Author, Command, Json, WriteResult } from '#db/write/command.ts'
import { write } from '#db/write.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { WriteContext } from './context.ts'

interface Save {
  /** The call as it came, without secrets: a retry is known by its id and content, and nothing is decided twice. */
  readonly asked: { readonly id: string; readonly input: Json }
  /** Reads and decides inside the transaction; `at` is the moment that every row of the write carries. */
  decide(tx: Reader, at: Instant): Promise<readonly Command[]>
}

/** Decides and writes in one transaction as whoever called; what `decide` throws takes everything back. */
export function save(context: WriteContext, { asked, decide }: Save): Promise<WriteResult> {
  const author: Author = context.author()
  return write(context.store, { author, asked, decide: (tx) => decide(tx, author.at) })
}
