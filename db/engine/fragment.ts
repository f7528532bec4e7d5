import { CompiledQuery, type RawBuilder, sql } from 'kysely'
import { remember } from '#shared/lib/remember.ts'
import type { Reader } from '../reader.ts'
import { engineOf, executorOf } from './engine-of.ts'
import { fillSlot, slots } from './slot.ts'
import { STEADY_PLACEHOLDER } from './steady-compiler.ts'

type Value = string | number | null

const MOST_SHAPES = 500

/** A piece of a hand-written statement with the values of its placeholders. */
export interface Fragment {
  readonly text: string
  readonly values: readonly Value[]
}

/** Joins text, fragments and values into one fragment; values never become text. */
export function query(texts: TemplateStringsArray, ...parts: readonly (Fragment | Value)[]): Fragment {
  let text = texts[0] ?? ''
  const values: Value[] = []
  for (const [place, part] of parts.entries()) {
    const fragment = isFragment(part) ? part : { text: STEADY_PLACEHOLDER, values: [part] }
    text += fragment.text + (texts[place + 1] ?? '')
    values.push(...fragment.values)
  }
  return { text, values }
}

/** A fragment of fixed text; never of anything that somebody typed. */
export function fixed(text: string): Fragment {
  return { text, values: [] }
}

/** Fragments one after the other, with a fixed text between them. */
export function joined(fragments: readonly Fragment[], between: string): Fragment {
  return {
    text: fragments.map(({ text }) => text).join(between),
    values: fragments.flatMap(({ values }) => values),
  }
}

/**
 * A fragment whose text is written once for each shape and not at each run; a shape is plain JSON. `write` is handed
 * slots in the place of the values, so it must not look at them.
 */
export function writeOnce<Shape, Given extends object>(
  write: (shape: Shape, values: Given) => Fragment,
): (shape: Shape, values: Given) => Fragment {
  const written = remember((shape) => write(JSON.parse(shape), slots<Given>()), MOST_SHAPES)
  return (shape, given) => {
    const { text, values } = written(JSON.stringify(shape))
    return { text, values: values.map((value) => fillSlot(value, given)) }
  }
}

/** A fragment as a part of a query that Kysely builds. */
export function toRawBuilder<Result>({ text, values }: Fragment): RawBuilder<Result> {
  const parts = text.split(STEADY_PLACEHOLDER).flatMap((part, place) => {
    return place === 0 ? [sql.raw(part)] : [sql`${values[place - 1]}`, sql.raw(part)]
  })
  return sql.join<Result>(parts, sql.raw(''))
}

/**
 * Runs a hand-written select whose columns have their TypeScript names already. For the queries an agent waits for at
 * every keystroke: building one with Kysely and renaming its columns takes longer than running it.
 */
export async function readRows<Row>(reader: Reader, { text, values }: Fragment): Promise<readonly Row[]> {
  const sql = engineOf(reader) === 'sqlite' ? text : numbered(text)
  const { rows } = await executorOf(reader)
    .getExecutor()
    .withoutPlugins()
    .executeQuery(CompiledQuery.raw(sql, [...values]))
  return rows as Row[]
}

function numbered(text: string): string {
  let place = 0
  return text.replaceAll(STEADY_PLACEHOLDER, () => `$${++place}`)
}

function isFragment(part: Fragment | Value): part is Fragment {
  return typeof part === 'object' && part !== null && 'text' in part
}
