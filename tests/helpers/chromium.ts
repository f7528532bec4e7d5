import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { unpackBrotli, unpackBrotliTar } from './unpack.ts'

const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium for tests: $CHROMIUM, else the one that comes with npm (Linux x64), else an installed Edge or Chrome. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ ...(await findChromium()), ...options })
}

/** What playwright needs to know to start that Chromium. */
export async function findChromium(): Promise<LaunchOptions> {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM, args: FLAGS }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium()
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome', args: FLAGS }
}

async function unpackedChromium(): Promise<LaunchOptions> {
  const home = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache/chromium', versionOf(home))
  const executablePath = await unpackBrotli(resolve(home, 'bin/chromium.br'), resolve(cache, 'chromium'))
  if (!lacksLibraries(executablePath)) return { executablePath, args: FLAGS }
  const libraries = await unpackBrotliTar(resolve(home, 'bin/al2023.tar.br'), resolve(cache, 'al2023'))
  const env = { ...definedEnvironment(), LD_LIBRARY_PATH: resolve(libraries, 'lib') }
  return { executablePath, args: FLAGS, env }
}

function versionOf(home: string): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(resolve(home, 'package.json'), 'utf8'),
  )
  return manifest.version
}

function lacksLibraries(program: string): boolean {
  return (
    existsSync('/usr/bin/ldd') && execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found')
  )
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
}
