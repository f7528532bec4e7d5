import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['main', 'renderer', 'shared', 'db', 'electron.vite.config.ts', 'package.json']
const built = [
  'out/main/main.js',
  'out/main/backend.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

/** Whether anything that is built from is newer than what was built, or something was never built. */
export function isStale(root: string): boolean {
  const outputs = built.map((file) => join(root, file))
  if (!outputs.every(existsSync)) return true
  const oldest = Math.min(...outputs.map((file) => statSync(file).mtimeMs))
  return sources.some((source) => newestIn(join(root, source)) > oldest)
}

function newestIn(path: string): number {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return files.reduce((newest, file) => {
    return Math.max(newest, statSync(join(file.parentPath, file.name)).mtimeMs)
  }, 0)
}
