import { performance } from 'node:perf_hooks'

/** Something that can be done again and again; `turn` says the how-manieth time it is. */
export interface Contender {
  readonly name: string
  run(turn: number): unknown
}

export interface RoundPlan {
  readonly rounds: number
  /** How often each contender runs in a round. */
  readonly times: number
  /** Runs before anything is timed: code that runs all day is compiled. */
  readonly warmUp: number
}

/** Milliseconds of each run, by contender and round. */
export type Series = ReadonlyMap<string, readonly (readonly number[])[]>

/** Lets the contenders take turns round by round, so that whatever else the machine does falls on all of them. */
export async function runRounds(contenders: readonly Contender[], plan: RoundPlan): Promise<Series> {
  const series = new Map<string, number[][]>(contenders.map(({ name }) => [name, []]))
  for (const contender of contenders) await timeRound(contender, 0, plan.warmUp)
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const contender of contenders) {
      series
        .get(contender.name)
        ?.push(await timeRound(contender, plan.warmUp + round * plan.times, plan.times))
    }
  }
  return series
}

/** The rounds of one contender; throws for a name that did not run. */
export function roundsOf(series: Series, name: string): readonly (readonly number[])[] {
  const rounds = series.get(name)
  if (!rounds) throw new RangeError(`${name} did not run`)
  return rounds
}

async function timeRound(contender: Contender, first: number, times: number): Promise<number[]> {
  const taken: number[] = []
  for (let turn = first; turn < first + times; turn += 1) {
    const from = performance.now()
    await contender.run(turn)
    taken.push(performance.now() - from)
  }
  return taken
}
