import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { until } from '#tests/helpers/until.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The browser host as a person starts it, in a process of its own. */
export interface HostProcess {
  readonly process: ChildProcess
  /** All that it has printed so far. */
  printed(): string
  /** The newest printed address. */
  address(): Promise<string>
  ended(): Promise<number | null>
}

export function startHostProcess(args: readonly string[], language = 'en_US.UTF-8'): HostProcess {
  const child = spawn(process.execPath, ['main/server/start-browser-host.ts', '--no-open', ...args], {
    cwd: root,
    env: { ...process.env, LC_ALL: language },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  return {
    process: child,
    printed: () => printed,
    async address() {
      await until(() => addressesIn(printed).length > 0 || child.exitCode !== null)
      const [address] = addressesIn(printed).toReversed()
      if (!address) throw new Error(`the host printed no address: ${printed}`)
      return address
    },
    ended: () => ended,
  }
}

export function addressesIn(printed: string): readonly string[] {
  return printed.match(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/g) ?? []
}
