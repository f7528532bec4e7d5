import { parseArgs } from 'node:util'

export interface StartArguments {
  readonly isBrowser: boolean
  readonly isDemo: boolean
  readonly data: string | undefined
  readonly port: string | undefined
  readonly opensBrowser: boolean
}

/** Reads what was typed behind `npm start --`; throws with a sentence for an option nobody knows. */
export function readStartArguments(args: readonly string[]): StartArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  })
  return {
    isBrowser: values.browser,
    isDemo: values.demo,
    data: values.data,
    port: values.port,
    opensBrowser: !values['no-open'],
  }
}
