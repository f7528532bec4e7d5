import { SqliteQueryCompiler } from 'kysely'

/**
 * What stands for a value on SQLite. It (3.54) peeks at a bare `?` while it plans a join or an ordered list, and then
 * plans the statement anew each time it is run, ten times the cost of running it. A plus hides the value and changes nothing.
 */
export const STEADY_PLACEHOLDER = '+?'

/** Writes statements that SQLite plans once. */
export class SteadyCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return STEADY_PLACEHOLDER
  }
}
