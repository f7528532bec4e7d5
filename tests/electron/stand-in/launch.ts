import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { pageOrigin } from '#tests/helpers/stand-in/chromium-host.ts'
import type { Told, Wish } from '#tests/helpers/stand-in/control.ts'
import { until } from '#tests/helpers/until.ts'
import type { Desktop, DesktopKind } from '../desktop.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The program's process and what only the stand-in can tell of it. */
export interface StandIn {
  readonly process: ChildProcess
  ask(wish: Wish): Promise<unknown>
}

/** The real built main, preload and backend on a Chromium that takes Electron's place. */
export const standIn: DesktopKind = {
  name: 'the stand-in for Electron',
  async launch(folder) {
    const program = startProgram(folder)
    const { browser, page } = await programPage(program)
    return desktopOf(program, browser, page)
  },
}

/** Starts the built program on a folder, window or not. */
export function startProgram(folder: string): StandIn {
  const program = fork(
    resolve(root, 'tests/helpers/stand-in/run.ts'),
    [resolve(root, 'out/main/main.js'), '--data', folder],
    { cwd: root, env: { ...process.env, LANG: 'zh_CN.UTF-8' } },
  )
  return { process: program, ask: askerOf(program) }
}

/** The page of the program's window, as soon as there is one. */
export async function programPage({ ask }: StandIn): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${Number(await ask({ kind: 'pages' }))}`)
  const find = () => {
    const pages = browser.contexts().flatMap((context) => context.pages())
    return pages.find((page) => page.url().startsWith(pageOrigin))
  }
  await until(() => find() !== undefined)
  const page = find()
  if (!page) throw new Error('the program closed its window')
  return { browser, page }
}

function desktopOf({ process: program, ask }: StandIn, browser: Browser, page: Page): Desktop {
  return {
    page,
    backendPid: async () => Number(await ask({ kind: 'backend' })) || null,
    async quit() {
      const ended = once(program, 'exit')
      void ask({ kind: 'quit' })
      const [code]: unknown[] = await ended
      await browser.close()
      return typeof code === 'number' ? code : null
    },
    kill: () => void program.kill('SIGKILL'),
  }
}

function askerOf(program: ChildProcess): StandIn['ask'] {
  const waiting = new Map<number, (value: unknown) => void>()
  let requests = 0
  program.on('message', ({ request, value }: Told) => {
    waiting.get(request)?.(value)
    waiting.delete(request)
  })
  return (wish) => {
    requests += 1
    const request = requests
    return new Promise((answer) => {
      waiting.set(request, answer)
      program.send({ ...wish, request })
    })
  }
}
