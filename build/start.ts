// npm start: builds what is stale, then the desktop program, or the same program for the browser.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { BOOK_FILE, dataFolder } from '#main/server/data-folder.ts'
import { terminalLanguage } from '#main/server/texts/terminal-language.ts'
import { runTool } from './run-tool.ts'
import { readStartArguments, type StartArguments } from './start/arguments.ts'
import { fetchElectron, findElectron, hasDisplay } from './start/electron-program.ts'
import { isStale } from './start/staleness.ts'
import { startTexts } from './start/texts.ts'

const root = resolve(import.meta.dirname, '..')
/** Halves the start: Node keeps what it made of the sources. */
const compileCache = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compile') }
const texts = startTexts(terminalLanguage(process.env))

try {
  process.exitCode = await start(readStartArguments(process.argv.slice(2)))
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${texts.usage}`)
  process.exitCode = 2
}

async function start(wanted: StartArguments): Promise<number> {
  if (isStale(root)) {
    console.log(texts.building)
    const code = await runTool(root, ['electron-vite', 'build', '--logLevel', 'error'])
    if (code !== 0) {
      console.error(texts.buildFailed)
      return code
    }
  }
  const folder = dataFolder(
    { given: wanted.data, isDemo: wanted.isDemo },
    { platform: process.platform, env: process.env, home: homedir() },
  )
  if (wanted.isDemo && !existsSync(join(folder, BOOK_FILE))) {
    const code = await runTool(root, ['node', 'main/server/commands/demo.ts', '--data', folder])
    if (code !== 0) return code
  }
  const electron = wanted.isBrowser ? null : chooseElectron()
  return electron ? startDesktop(electron, folder) : startBrowserHost(wanted, folder)
}

/** Electron's program, or null after one sentence about why the browser takes its place. */
function chooseElectron(): string | null {
  if (!hasDisplay(process.env)) {
    console.log(texts.noDisplay)
    return null
  }
  const found = findElectron(root)
  if (found) return found
  console.log(texts.fetching)
  const fetched = fetchElectron(root)
  if (!fetched) console.log(texts.noElectron)
  return fetched
}

function startDesktop(electron: string, folder: string): Promise<number> {
  // Chromium's sandbox refuses to run as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return runUntilEnd(electron, [...asRoot, root, '--data', folder])
}

function startBrowserHost({ port, opensBrowser }: StartArguments, folder: string): Promise<number> {
  const options = [...(port === undefined ? [] : ['--port', port]), ...(opensBrowser ? [] : ['--no-open'])]
  return runUntilEnd(process.execPath, ['main/server/start-browser-host.ts', '--data', folder, ...options])
}

/** Hands the terminal to the program and passes on whatever is meant to stop it. */
function runUntilEnd(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...compileCache },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message)
      done(127)
    })
    child.on('exit', (code, signal) => done(code ?? (signal ? 1 : 0)))
  })
}
