import { expect, test } from 'vitest'
import { query, writeOnce } from '#db/engine/fragment.ts'
import { prepareSelect } from '#db/engine/prepared-select.ts'
import { write } from '#db/write.ts'
import { describeOnBoth } from '../helpers/both-engines.ts'
import { author, commandOf, idOf, userRow } from './rows.ts'

interface Wanted {
  readonly name: string
  readonly id: string
}

describeOnBoth('A select that is built once', (book) => {
  test('answers each time for the values of that time, in a transaction too', async () => {
    const people = ['甲', '乙'].map((name, at) => userRow({ id: idOf(1 + at), name }))
    const rows = people.map((row) => ({ insert: 'user', row }) as const)
    await write(book(), { author, decide: async () => [commandOf('people', rows)] })
    let built = 0
    const loginNames = prepareSelect((reader, { id, name }: Wanted) => {
      built += 1
      return reader
        .selectFrom('user')
        .select(['loginName', 'teamId'])
        .where('id', '=', id)
        .where('name', '=', name)
    })
    const ask = (name: string, at: number) => loginNames(book().db, { name, id: idOf(at) })
    const [first, second] = people.map(({ loginName }) => [{ loginName, teamId: null }])
    expect([await ask('甲', 1), await ask('乙', 2), await ask('甲', 2)]).toEqual([first, second, []])
    await write(book(), {
      author,
      decide: async (tx) => {
        expect(await loginNames(tx, { name: '乙', id: idOf(2) })).toEqual(second)
        return []
      },
    })
    expect(built).toBe(1)
  })
})

test('a statement that is written once keeps its text and takes the values of each run', () => {
  const texts: string[] = []
  const written = writeOnce(
    ({ column }: { readonly column: string }, { most }: { readonly most: number }) => {
      texts.push(column)
      return query`select ${column} limit ${most}`
    },
  )
  expect(written({ column: 'a' }, { most: 1 })).toEqual({ text: 'select +? limit +?', values: ['a', 1] })
  expect(written({ column: 'a' }, { most: 2 }).values).toEqual(['a', 2])
  expect(written({ column: 'b' }, { most: 2 }).values).toEqual(['b', 2])
  expect(texts).toEqual(['a', 'b'])
})

test('a statement whose making looks at a value is refused, since the next value would find it unchanged', () => {
  const written = writeOnce((_: null, { day }: { readonly day: string }) => query`select ${`${day}!`}`)
  expect(() => written(null, { day: '2026-11-22' })).toThrow('the value of day is not known')
})
