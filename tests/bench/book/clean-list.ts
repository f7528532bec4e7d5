import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { inventFacts, sources } from '#main/server/demo/invented-facts.ts'
import { inventMobile, inventName } from '#main/server/demo/invented-names.ts'
import { guessMapping } from '#shared/domain/import/guess-mapping.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'

const SEED = 20_261_121
const LINES_A_WRITE = 2_000
const headings = ['姓名', '手机', '来源', '级别', '性别', '年龄', '职业', '地址', '意向车型', '备注']

/** The mapping that the program guesses for such a list. */
export const cleanMapping: Mapping = guessMapping({ headings, samples: [] }, [])

/** Writes a list of so many different customers without a fault in it, as UTF-8 CSV. */
export async function writeCleanList(file: string, rows: number): Promise<void> {
  const random = seededRandom(SEED)
  const out = createWriteStream(file)
  out.write(`${headings.join(',')}\n`)
  for (let first = 0; first < rows; first += LINES_A_WRITE) {
    const count = Math.min(LINES_A_WRITE, rows - first)
    const lines = Array.from({ length: count }, (_, place) => lineOf(first + place))
    if (!out.write(lines.join(''))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')

  function lineOf(index: number): string {
    const person = inventName(random)
    const { gender, age, occupation, residence, model, background } = inventFacts(person, random)
    const grade = random.pick(['H', 'A', 'B', 'C'])
    const cells = [person.name, inventMobile(index), random.pick(sources), grade, gender, age]
    return `${[...cells, occupation, residence, model, background].join(',')}\n`
  }
}
