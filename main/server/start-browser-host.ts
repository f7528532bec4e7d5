// The program without a window of its own: the same page, calls and book, for the browser of this PC.
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { BookFailure } from './book-failure.ts'
import { dataFolder } from './data-folder.ts'
import { BadPort, type HostArguments, readHostArguments } from './hosts/host-arguments.ts'
import { type HttpHost, type HttpHostOptions, startHttpHost } from './hosts/http.ts'
import { openBrowser } from './hosts/open-browser.ts'
import { rememberedPort, rememberPort } from './hosts/remembered-port.ts'
import { consoleLog } from './log.ts'
import { type OpenedBook, openBook } from './open-book.ts'
import { router } from './router.ts'
import { bookFailureText } from './texts/book-failure-text.ts'
import { hostTexts } from './texts/host-texts.ts'
import { terminalLanguage } from './texts/terminal-language.ts'

const root = resolve(import.meta.dirname, '../..')
const page = join(root, 'out/renderer')
const language = terminalLanguage(process.env)
const texts = hostTexts(language)

interface Ports {
  /** What somebody typed, 0 for any. */
  readonly given: number
  readonly usual: number
}

class NotBuilt extends Error {}

try {
  await start(readHostArguments(process.argv.slice(2)))
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}

async function start({ data, port, opensBrowser, isDemo }: HostArguments): Promise<void> {
  if (!existsSync(join(page, 'index.html'))) throw new NotBuilt()
  const folder = dataFolder(
    { given: data, isDemo },
    { platform: process.platform, env: process.env, home: homedir() },
  )
  const book = await openBook({ folder, via: 'screen', log: consoleLog })
  const { closedPage } = texts
  const options = { host: book.host, router, page, version: readVersion(), closedPage }
  const http = await listen(options, { given: port, usual: rememberedPort(folder) })
  rememberPort(folder, http.origin)
  for (const { data: place } of book.host.warnings) console.error(texts.cloudFolder(place.folder))
  const address = http.makeAddress()
  console.log(`${texts.dataIn(folder)}\n${texts.running(address)}\n${texts.another}`)
  if (opensBrowser) openBrowser(address)
  offerMoreAddresses(http)
  stopOnSignal(http, book)
}

/** A page that is still open finds the program again at the port it had; where another program has taken that, at any. */
async function listen(options: Omit<HttpHostOptions, 'port'>, ports: Ports): Promise<HttpHost> {
  const { given, usual } = ports
  if (given !== 0 || usual === 0) return startHttpHost({ ...options, port: given })
  try {
    return await startHttpHost({ ...options, port: usual })
  } catch (error) {
    if (isTakenPort(error)) return startHttpHost({ ...options, port: 0 })
    throw error
  }
}

/** The first address works once; somebody who has closed the browser needs another. */
function offerMoreAddresses(http: HttpHost): void {
  const lines = createInterface({ input: process.stdin })
  lines.on('line', () => console.log(texts.newAddress(http.makeAddress())))
}

function stopOnSignal(http: HttpHost, book: OpenedBook): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    void http
      .close()
      .then(() => book.close())
      .then(() => {
        console.log(texts.stopped)
        process.exit(0)
      })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

function sentenceOf(error: unknown): string {
  if (error instanceof BookFailure) return bookFailureText(error, language)
  if (error instanceof BadPort) return texts.badPort(error.typed)
  if (error instanceof NotBuilt) return texts.notBuilt
  if (isTakenPort(error)) return texts.portTaken(error.port)
  return error instanceof Error ? error.message : String(error)
}

function isTakenPort(error: unknown): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function readVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return manifest.version
}
