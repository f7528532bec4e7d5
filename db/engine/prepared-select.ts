import type { Compilable, CompiledQuery } from 'kysely'
import type { Reader } from '../reader.ts'
import { executorOf } from './engine-of.ts'
import { fillSlot, slots } from './slot.ts'

/**
 * A select that Kysely builds once a book and not at each run: building and compiling one takes longer than SQLite
 * takes to answer it. `build` is handed slots in the place of the values, so it must not look at them.
 */
export function prepareSelect<Given extends object, Row>(
  build: (reader: Reader, values: Given) => Compilable<Row>,
): (reader: Reader, values: Given) => Promise<Row[]> {
  const compiledByBook = new WeakMap<object, CompiledQuery<Row>>()
  return async (reader, values) => {
    const executor = executorOf(reader).getExecutor()
    const book = executor.adapter
    const compiled = compiledByBook.get(book) ?? build(reader, slots<Given>()).compile()
    compiledByBook.set(book, compiled)
    const parameters = compiled.parameters.map((parameter) => fillSlot(parameter, values))
    const { rows } = await executor.executeQuery<Row>({ ...compiled, parameters })
    return rows
  }
}
