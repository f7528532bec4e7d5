import type { Reader } from '#db/reader.ts'
import type { Command, Json, WriteResult } from '#db/write/command.ts'
import { write } from '#db/write.ts'
import type { WriteContext } from './context.ts'

interface Save {
  /** The call as it came, without secrets: a retry is known by its id and content, and nothing is decided twice. */
  readonly asked: { readonly id: string; readonly input: Json }
  decide(tx: Reader): Promise<readonly Command[]>
}

/** Decides and writes in one transaction as whoever called; what `decide` throws takes everything back. */
export function save(context: WriteContext, { asked, decide }: Save): Promise<WriteResult> {
  return write(context.store, { author: context.author(), asked, decide })
}
