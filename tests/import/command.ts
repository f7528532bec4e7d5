import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const root = resolve(import.meta.dirname, '../..')

export interface CommandEnd {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs one of the headless commands as npm would, in a process of its own. */
export async function runCommand(name: 'import' | 'export', ...args: readonly string[]): Promise<CommandEnd> {
  const child = spawn(process.execPath, [`main/server/commands/${name}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
  })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code: child.exitCode, out, err }
}
