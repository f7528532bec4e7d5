import { expectTypeOf, test } from 'vitest'
import type { Reader } from '#db/reader.ts'
import type { Store } from '#db/store.ts'
import type { RowWrite } from '#db/write/row-write.ts'

test('House rule 4: a reader can ask and has nothing that could write', () => {
  expectTypeOf<Reader>().toHaveProperty('selectFrom')
  type Writing =
    | 'insertInto'
    | 'updateTable'
    | 'deleteFrom'
    | 'replaceInto'
    | 'mergeInto'
    | 'with'
    | 'transaction'
    | 'executeQuery'
    | 'getExecutor'
    | 'schema'
  expectTypeOf<Extract<keyof Reader, Writing>>().toEqualTypeOf<never>()
  expectTypeOf<Store['db']>().toExtend<Reader>()
})

test('House rule 5: a command can neither rewrite a visit nor touch what the door keeps', () => {
  type Updated = Extract<RowWrite, { update: 'visit' }>['set']
  expectTypeOf<keyof Updated>().toEqualTypeOf<'number' | 'receivedAt' | 'signedBy'>()
  type Inserted = Extract<RowWrite, { insert: string }>['insert']
  expectTypeOf<
    Extract<Inserted, 'change' | 'rollUp' | 'outbox' | 'draft' | 'loginLog'>
  >().toEqualTypeOf<never>()
})
