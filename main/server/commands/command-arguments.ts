import { parseArgs } from 'node:util'

/** The command line does not say what is needed, or says something unknown. */
export class BadArguments extends Error {}

export interface ImportArguments {
  readonly file: string
  readonly data: string | undefined
  readonly mapping: string | undefined
  readonly update: boolean
  readonly dryRun: boolean
  readonly json: string | undefined
}

/** Reads `FILE --data DIR [--mapping FILE] [--update] [--dry-run] [--json OUT]`; throws BadArguments. */
export function readImportArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parsing(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        mapping: { type: 'string' },
        update: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'string' },
      },
    }),
  )
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new BadArguments()
  const { data, mapping, update, 'dry-run': dryRun, json } = values
  return { file, data, mapping, update, dryRun, json }
}

export interface ExportArguments {
  readonly data: string | undefined
  readonly what: 'cards' | 'visits'
  readonly out: string
}

/** Reads `--data DIR --what cards|visits --out FILE`; throws BadArguments. */
export function readExportArguments(args: readonly string[]): ExportArguments {
  const { values } = parsing(() =>
    parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, what: { type: 'string' }, out: { type: 'string' } },
    }),
  )
  const { data, what, out } = values
  if ((what !== 'cards' && what !== 'visits') || out === undefined) throw new BadArguments()
  return { data, what, out }
}

function parsing<Result>(parse: () => Result): Result {
  try {
    return parse()
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : '', { cause: error })
  }
}
