import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Told, Wish } from '#tests/helpers/stand-in/control.ts'
import type { Desktop, DesktopKind, Preferences } from '../desktop.ts'

const root = resolve(import.meta.dirname, '../../..')
const WAIT_MS = 20_000

/** The real built main, preload and backend on a Chromium that takes Electron's place. */
export const standIn: DesktopKind = {
  name: 'the stand-in for Electron',
  async launch(folder) {
    const program = fork(
      resolve(root, 'tests/helpers/stand-in/run.ts'),
      [resolve(root, 'out/main/main.js'), '--data', folder],
      { cwd: root, env: { ...process.env, LANG: 'zh_CN.UTF-8' } },
    )
    const ask = askerOf(program)
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${Number(await ask({ kind: 'pages' }))}`)
    return desktopOf({ program, ask, browser, page: await programPage(browser) })
  },
}

type Ask = (wish: Wish) => Promise<unknown>

interface Running {
  readonly program: ChildProcess
  readonly ask: Ask
  readonly browser: Browser
  readonly page: Page
}

function desktopOf({ program, ask, browser, page }: Running): Desktop {
  return {
    page,
    backendPid: async () => Number(await ask({ kind: 'backend' })) || null,
    answerDialog: async (path) => void (await ask({ kind: 'answer-dialog', path })),
    startAgain: async () => void (await ask({ kind: 'second-instance' })),
    preferences: async () => readPreferences(await ask({ kind: 'window' })),
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

function readPreferences(said: unknown): Preferences {
  const of = (name: string) => typeof said === 'object' && said !== null && Reflect.get(said, name) === true
  return {
    contextIsolation: of('contextIsolation'),
    sandbox: of('sandbox'),
    nodeIntegration: of('nodeIntegration'),
  }
}

function askerOf(program: ChildProcess): Ask {
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

/** The window opens a moment after the program has started. */
async function programPage(browser: Browser): Promise<Page> {
  const until = performance.now() + WAIT_MS
  while (performance.now() < until) {
    const pages = browser.contexts().flatMap((context) => context.pages())
    const page = pages.find((candidate) => candidate.url().includes('intentcard'))
    if (page) return page
    await new Promise((resume) => setTimeout(resume, 50))
  }
  throw new Error('the program opened no window')
}
