import { parseArgs } from 'node:util'

/** What somebody typed behind `npm start --`. */
export interface HostArguments {
  readonly data: string | undefined
  /** 0 for any free one. */
  readonly port: number
  readonly opensBrowser: boolean
  readonly isDemo: boolean
}

export class BadPort extends Error {
  readonly typed: string

  constructor(typed: string) {
    super(`no port: ${typed}`)
    this.name = 'BadPort'
    this.typed = typed
  }
}

/** Reads the arguments; throws BadPort, and what `parseArgs` throws for an option nobody knows. */
export function readHostArguments(args: readonly string[]): HostArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
    },
  })
  return {
    data: values.data,
    port: values.port === undefined ? 0 : readPort(values.port),
    opensBrowser: !values['no-open'],
    isDemo: values.demo,
  }
}

function readPort(typed: string): number {
  const port = Number(typed)
  if (!/^\d+$/.test(typed) || port < 1 || port > 65_535) throw new BadPort(typed)
  return port
}
